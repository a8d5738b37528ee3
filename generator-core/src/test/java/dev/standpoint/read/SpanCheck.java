package dev.standpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.SourceText;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.IdReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether every span of a note that was read is in its file. */
final class SpanCheck {

  private final SourceText file;
  private final List<Integer> starts = new ArrayList<>();
  private final int total;

  private SpanCheck(SourceText file) {
    this.file = file;
    String text = file.text();
    starts.add(0);
    int count = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      count++;
      char c = text.charAt(i);
      boolean crOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crOfCrLf)) {
        starts.add(count);
      }
    }
    total = count;
  }

  /** Looks at every span that names the file. */
  static void allIn(SourceText file, TextPack read) {
    SpanCheck check = new SpanCheck(file);
    spans(read).filter(span -> span.path().equals(file.path())).forEach(check::inside);
  }

  private static Stream<Span> spans(TextPack read) {
    return Stream.of(
            read.diagnostics().stream().map(Diagnostic::at),
            read.positions().stream().map(Position::at),
            read.events().stream().map(Event::at),
            read.pack().references().actors().stream().map(IdReference::at),
            read.pack().references().issues().stream().map(IdReference::at),
            read.pack().references().sources().stream().map(IdReference::at),
            read.pack()
                .allNotes()
                .flatMap(n -> NoteText.blocks(n.blocks()))
                .map(block -> block.at()),
            read.pack().allNotes().flatMap(n -> NoteText.inlines(n.blocks())).map(Inline::at))
        .flatMap(spans -> spans);
  }

  private void inside(Span span) {
    boolean inside =
        span.line() <= starts.size()
            && start(span) + span.length() <= total
            && (span.line() == starts.size() || start(span) < starts.get(span.line()));
    if (!inside) {
      assertThat(span + " length " + span.length()).as("a span in " + file.path()).isEmpty();
    }
  }

  private int start(Span span) {
    return starts.get(span.line() - 1) + span.column() - 1;
  }
}
