package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.WithDiagnostics;
import dev.standpoint.model.Pack;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.read.files.PackFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A pack read from texts, with the registers of the crossing of Norra. */
public record TextPack(Pack pack, List<Diagnostic> diagnostics) {

  public static final String FRONT = "---\ntitle: The crossing\n---\n";

  private static final Map<String, String> REGISTERS =
      Map.of(
          "actors.yaml",
          """
          - {id: holt, name: Ane Holt, also: [Prime Minister Holt, Ане Холт]}
          - {id: lund, name: Per Lund}
          - {id: norra, name: Government of Norra, kind: organization}
          """,
          "issues.yaml",
          """
          - {id: crossing, question: Should the crossing be built?}
          - {id: guarantee, question: Should it be guaranteed?}
          - {id: toll, question: What should the toll be?, kind: quantity, unit: crowns}
          - {id: route, question: Which route?, kind: choice, options: {north: North, south: South}}
          """,
          "sources.yaml",
          """
          - {id: courier, title: Summit ends, issued: 2031-03-12}
          - {id: mera, title: No crossing, issued: 2031-01-19}
          - {id: letter, title: A letter}
          """);

  /** A pack with an empty front page and one note. */
  public static TextPack note(String text) {
    return files("10-note.md", text);
  }

  /** A pack with an empty front page and one note, which must have no errors or warnings. */
  public static TextPack sound(String text) {
    TextPack read = note(text);
    assertThat(read.diagnostics()).isEmpty();
    return read;
  }

  /** Paths and texts alternate. Without a pack.md among them, it has only a title. */
  public static TextPack files(String... pathsAndTexts) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    String front = texts.getOrDefault("pack.md", FRONT);
    texts.remove("pack.md");
    Map<String, SourceText> registers = new LinkedHashMap<>();
    REGISTERS.forEach((name, text) -> registers.put(name, new SourceText(name, text)));
    List<PackFolder.NoteFile> notes = new ArrayList<>();
    texts.forEach(
        (path, text) -> notes.add(new PackFolder.NoteFile(path, new SourceText(path, text))));
    PackFolder folder =
        new PackFolder("crossing", new SourceText("pack.md", front), registers, List.of(), notes);
    WithDiagnostics<Pack> read = PackReader.read(folder);
    return new TextPack(read.value(), read.diagnostics());
  }

  public List<Position> positions() {
    return pack.positions().entries();
  }

  public List<Event> events() {
    return pack.events().entries();
  }

  /** The only position. */
  public Position position() {
    assertThat(positions()).hasSize(1);
    return positions().get(0);
  }

  /** The only event. */
  public Event event() {
    assertThat(events()).hasSize(1);
    return events().get(0);
  }

  /** The words of each position, in reading order. */
  public List<String> words() {
    return positions().stream().map(position -> position.statement().words()).toList();
  }

  /** The first note. */
  public Note note() {
    return pack.notes().get(0);
  }

  public List<Block> blocks() {
    return note().blocks();
  }

  public List<Inline> inlines() {
    return NoteText.inlines(blocks()).toList();
  }

  public <T extends Inline> List<T> inlines(Class<T> kind) {
    return NoteText.inlines(blocks()).filter(kind::isInstance).map(kind::cast).toList();
  }

  public List<String> codes() {
    return diagnostics.stream().map(diagnostic -> diagnostic.code().toString()).toList();
  }

  public static List<String> sources(Position position) {
    return position.evidence().citations().stream()
        .map(citation -> citation.source().value())
        .toList();
  }

  public List<String> sources() {
    return sources(position());
  }
}
