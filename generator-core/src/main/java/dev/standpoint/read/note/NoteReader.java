package dev.standpoint.read.note;

import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.note.TextLanguages;
import dev.standpoint.model.record.TlpLabel;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.read.files.PackFolder;
import dev.standpoint.read.files.PackImages;
import dev.standpoint.read.frontmatter.FrontMatter;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.MarkReader;
import dev.standpoint.read.mark.NameResolver;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.mark.RecordBudget;
import dev.standpoint.read.mark.RecordCollector;
import dev.standpoint.read.mark.RecordKey;
import dev.standpoint.read.mark.RecordValues;
import dev.standpoint.read.mark.RegisterNames;
import dev.standpoint.read.mark.Scope;
import dev.standpoint.read.markdown.MarkdownParser;
import dev.standpoint.read.register.Registers;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the notes of one pack, each with its records. */
public final class NoteReader {

  /** A note with its records and references. Its problems are in the collector of the reader. */
  public record NoteParts(Note note, RecordCollector records) {}

  private final PackContext pack;
  private final NameResolver ids;
  private final RecordBudget budget = new RecordBudget();
  private final DiagnosticCollector findings;

  public NoteReader(
      Registers registers, PackImages images, NoteOptions options, DiagnosticCollector findings) {
    RegisterNames names = new RegisterNames(registers);
    this.pack = new PackContext(registers, names, images, options);
    this.ids = new NameResolver(names, findings);
    this.findings = findings;
  }

  /** Reads the text of a note. {@code outer} are the keys that it inherits. */
  public NoteParts read(
      PackFolder.NoteFile file, String slug, FrontMatter frontMatter, Scope outer) {
    RecordCollector records = new RecordCollector();
    if (!frontMatter.complete()) {
      records.lose(file.path());
    }
    records.refer(frontMatter.recordKeys());
    NoteSource text = new NoteSource(file.text(), frontMatter.bodyStart());
    Scope scope = outer.with(frontMatter.recordKeys());
    MarkReader marks =
        new MarkReader(slug, pack.registers(), pack.names(), records, budget, findings);
    BlockReader prose =
        new BlockReader(new NoteContext(text, file.path(), pack, ids, records, findings), marks);
    // A note beyond the limits is kept without text, so that links to it still work.
    String parsed = NoteLimits.hold(text, findings) ? text.body() : "";
    List<Block> blocks = prose.note(MarkdownParser.parse(parsed), scope);
    String title =
        frontMatter.title().isEmpty() ? firstHeading(blocks).orElse(slug) : frontMatter.title();
    TlpLabel label = scope.get(RecordKey.TLP).flatMap(RecordValues::label).orElse(null);
    Note note =
        new Note(slug, file.path(), title, frontMatter.language(), sources(scope), label, blocks);
    records.setLanguages(TextLanguages.in(note));
    return new NoteParts(note, records);
  }

  /** The same front matter with ids in place of names. */
  public FrontMatter resolved(FrontMatter frontMatter) {
    return frontMatter.withKeys(resolved(frontMatter.recordKeys()));
  }

  /** The same keys with ids in place of names. */
  public Map<RecordKey, Located> resolved(Map<RecordKey, Located> keys) {
    return ids.resolve(keys);
  }

  /** The sources that the text without marks inherits. */
  private static List<SourceId> sources(Scope scope) {
    return scope.get(RecordKey.SOURCE).map(Located::ids).orElse(List.of()).stream()
        .map(id -> new SourceId(id.value()))
        .toList();
  }

  /** The words of the first heading that has any, at the top level only. */
  private static Optional<String> firstHeading(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(heading -> PlainText.ofInlines(heading.inlines()))
        .filter(words -> !words.isEmpty())
        .findFirst();
  }
}
