package dev.standpoint.read.note;

import dev.standpoint.diagnostic.Code;
import dev.standpoint.diagnostic.Findings;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.IdSyntax;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.files.PackImages;
import dev.standpoint.read.mark.Given;
import dev.standpoint.read.mark.KeyValues;
import dev.standpoint.read.mark.KnownNames;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.NoteRecords;
import dev.standpoint.read.mark.NoteText;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.mark.Vocabulary;
import dev.standpoint.read.markdown.MarkdownParser;
import dev.standpoint.read.register.Fields;
import dev.standpoint.read.register.Registers;
import dev.standpoint.read.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one Markdown file into a note and its records. */
public final class NoteReader {

  /** A note with what its marks record; the diagnostics are in the findings it was read with. */
  public record NoteParts(Note note, NoteRecords records) {}

  private final Registers registers;
  private final KnownNames names;
  private final PackImages images;
  private final RawHtml html;

  public NoteReader(Registers registers, PackImages images, RawHtml html) {
    this.registers = registers;
    this.names = new KnownNames(registers);
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
      Findings findings) {
    Findings ofKeys = new Findings();
    Map<String, Given> own = recordKeys(new Fields(frontMatter.keys(), ofKeys));
    // A key of the wrong type is reported by who asked first; marks below would only lack it.
    boolean whole = ofKeys.list().isEmpty();
    int bodyStart = whole ? frontMatter.bodyStart() : file.text().text().length();
    NoteText text = new NoteText(file.text(), bodyStart);
    NoteRecords records = new NoteRecords();
    if (!whole || frontMatter.unread()) {
      records.lost.add(file.path());
    }
    KeyValues.check(own, findings);
    records.refer(own);
    Scope scope = outer.with(own);
    MarkReader marks = new MarkReader(slug, registers, records, findings);
    String parsed = NoteLimits.hold(text, findings) ? text.body() : "";
    ProseReader prose =
        new ProseReader(
            text,
            registers,
            names,
            marks,
            records,
            new ImageReader(text, file.path(), images, findings),
            new HtmlReader(text, html, findings),
            findings);
    List<Block> blocks = prose.note(MarkdownParser.parse(parsed), scope);
    List<SourceId> sources =
        scope.get("source").map(Given::ids).orElse(List.of()).stream()
            .map(id -> new SourceId(id.value()))
            .toList();
    String shownTitle = title.isEmpty() ? firstHeading(blocks).orElse(slug) : title;
    Tlp label = scope.get("tlp").flatMap(KeyValues::tlp).orElse(null);
    Note note = new Note(slug, file.path(), shownTitle, sources, label, blocks);
    return new NoteParts(note, records);
  }

  /**
   * The record keys among front matter's keys, each a single value or, where several fit, a list.
   */
  public static Map<String, Given> recordKeys(Fields fields) {
    Map<String, Given> keys = new LinkedHashMap<>();
    for (String key : Vocabulary.RECORD_KEYS) {
      List<YamlNode.Scalar> scalars =
          Vocabulary.LIST_KEYS.contains(key)
              ? fields.scalars(key)
              : fields.scalar(key).map(List::of).orElse(List.of());
      List<Given> given =
          scalars.stream()
              .filter(scalar -> !scalar.text().isBlank())
              .map(NoteReader::given)
              .toList();
      if (!given.isEmpty()) {
        keys.put(key, Given.list(given));
      }
    }
    return keys;
  }

  /** Quotation marks are not part of the value. */
  private static Given given(YamlNode.Scalar scalar) {
    Span at = scalar.at();
    int length = scalar.text().codePointCount(0, scalar.text().length());
    boolean quoted = at.length() == length + 2;
    Span inside = quoted ? new Span(at.path(), at.line(), at.column() + 1, length) : at;
    return new Given(scalar.text().strip(), inside);
  }

  private static Optional<String> firstHeading(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(heading -> PlainText.ofInlines(heading.inlines()))
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  /** A file's slug: its name without {@code .md} and the digits that sort it. */
  public static String slug(String path, Findings findings, PackFolder.NoteFile file) {
    String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
    String slug = IdSyntax.ascii(name.replaceFirst("^\\d+[-_. ]*", ""));
    if (!slug.isEmpty()) {
      return slug;
    }
    String whole = IdSyntax.ascii(name);
    if (whole.isEmpty()) {
      findings.add(
          Code.BAD_ID,
          Span.startOf(file.text().path()),
          "this file's name makes no address, want some of a-z and 0-9 in it");
    }
    return whole;
  }
}
