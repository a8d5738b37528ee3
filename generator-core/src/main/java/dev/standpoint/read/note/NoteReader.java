package dev.standpoint.read.note;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.files.PackImages;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.MarkVocabulary;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.RecordCollector;
import dev.standpoint.read.mark.RecordValues;
import dev.standpoint.read.mark.RegisterNames;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.MarkdownParser;
import dev.standpoint.read.register.Registers;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one Markdown file into a note and its records. */
public final class NoteReader {

  /** A note with what its marks record; the diagnostics are in the findings it was read with. */
  public record NoteParts(Note note, RecordCollector records) {}

  private final Registers registers;
  private final RegisterNames names;
  private final PackImages images;
  private final RawHtmlPolicy html;

  public NoteReader(Registers registers, PackImages images, RawHtmlPolicy html) {
    this.registers = registers;
    this.names = new RegisterNames(registers);
    this.images = images;
    this.html = html;
  }

  /**
   * Reads a note. {@code fields} are the keys of its front matter, of which record keys are asked
   * here; {@code title} is the one in the front matter, {@code outer} what the pack gives.
   */
  public NoteParts read(
      PackFolder.NoteFile file,
      String slug,
      FrontMatter frontMatter,
      String title,
      Scope outer,
      DiagnosticCollector findings) {
    DiagnosticCollector ofKeys = new DiagnosticCollector();
    Map<String, Located> own = recordKeys(new FieldReader(frontMatter.keys(), ofKeys));
    // A key of the wrong type is reported by who asked first; marks below would only lack it.
    boolean whole = ofKeys.list().isEmpty();
    int bodyStart = whole ? frontMatter.bodyStart() : file.text().text().length();
    NoteSource text = new NoteSource(file.text(), bodyStart);
    RecordCollector records = new RecordCollector();
    if (!whole || frontMatter.unread()) {
      records.lost.add(file.path());
    }
    RecordValues.check(own, findings);
    records.refer(own);
    Scope scope = outer.with(own);
    MarkReader marks = new MarkReader(slug, registers, records, findings);
    String parsed = NoteLimits.hold(text, findings) ? text.body() : "";
    BlockReader prose =
        new BlockReader(
            text,
            registers,
            names,
            marks,
            records,
            new ImageReader(text, file.path(), images, findings),
            new RawHtmlReader(text, html, findings),
            findings);
    List<Block> blocks = prose.note(MarkdownParser.parse(parsed), scope);
    List<SourceId> sources =
        scope.get("source").map(Located::ids).orElse(List.of()).stream()
            .map(id -> new SourceId(id.value()))
            .toList();
    String shownTitle = title.isEmpty() ? firstHeading(blocks).orElse(slug) : title;
    Tlp label = scope.get("tlp").flatMap(RecordValues::tlp).orElse(null);
    Note note = new Note(slug, file.path(), shownTitle, sources, label, blocks);
    return new NoteParts(note, records);
  }

  /**
   * The record keys among front matter's keys, each a single value or, where several fit, a list.
   */
  public static Map<String, Located> recordKeys(FieldReader fields) {
    Map<String, Located> keys = new LinkedHashMap<>();
    for (String key : MarkVocabulary.RECORD_KEYS) {
      List<DataNode.Scalar> scalars =
          MarkVocabulary.LIST_KEYS.contains(key)
              ? fields.scalars(key)
              : fields.scalar(key).map(List::of).orElse(List.of());
      List<Located> given =
          scalars.stream()
              .filter(scalar -> !scalar.text().isBlank())
              .map(NoteReader::given)
              .toList();
      if (!given.isEmpty()) {
        keys.put(key, Located.list(given));
      }
    }
    return keys;
  }

  /** Quotation marks are not part of the value. */
  private static Located given(DataNode.Scalar scalar) {
    Span at = scalar.at();
    int length = scalar.text().codePointCount(0, scalar.text().length());
    boolean quoted = at.length() == length + 2;
    Span inside = quoted ? new Span(at.path(), at.line(), at.column() + 1, length) : at;
    return new Located(scalar.text().strip(), inside);
  }

  private static Optional<String> firstHeading(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(heading -> PlainText.ofInlines(heading.inlines()))
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  /** A file's slug: its name without {@code .md} and the digits that sort it. */
  public static String slug(String path, DiagnosticCollector findings, PackFolder.NoteFile file) {
    String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    String slug = IdSyntax.ascii(name.replaceFirst("^\\d+[-_. ]*", ""));
    if (!slug.isEmpty()) {
      return slug;
    }
    String whole = IdSyntax.ascii(name);
    if (whole.isEmpty()) {
      findings.add(
          DiagnosticCode.BAD_ID,
          Span.startOf(file.text().path()),
          "this file's name makes no address, want some of a-z and 0-9 in it");
    }
    return whole;
  }
}
