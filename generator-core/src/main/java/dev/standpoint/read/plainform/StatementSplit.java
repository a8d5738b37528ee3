package dev.standpoint.read.plainform;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.Inline;
import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.RecordValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The inlines of a plain form: those before the statement, the statement, those after it. */
public record StatementSplit(List<Inline> before, List<Inline> words, List<Inline> after) {

  /** Text between citations that does not make words. */
  private static final Pattern NO_WORDS = Pattern.compile("[\\s.,;]*");

  /** Splits at {@code start}, and before the citations at the end. */
  public static StatementSplit split(List<Inline> inlines, Span start) {
    List<Inline> before = new ArrayList<>();
    List<Inline> rest = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline.at().compareTo(start) >= 0) {
        rest.add(inline);
      } else if (inline instanceof Inline.Text text && reaches(text, start)) {
        // Columns count code points, strings count UTF-16 units.
        int units = text.text().offsetByCodePoints(0, start.column() - text.at().column());
        addText(before, text.text().substring(0, units), text.at());
        addText(rest, text.text().substring(units), start);
      } else {
        before.add(inline);
      }
    }
    int end = citationsStart(rest);
    List<Inline> words = new ArrayList<>(rest.subList(0, end));
    List<Inline> after = new ArrayList<>(rest.subList(end, rest.size()));
    trim(words, after);
    return new StatementSplit(before, words, after);
  }

  /** The same with the date before the statement as a date, not as text. */
  public StatementSplit withDate(@Nullable Located when) {
    Optional<Edtf> date = when == null ? Optional.empty() : RecordValues.date(when);
    return when == null || date.isEmpty()
        ? this
        : new StatementSplit(dated(when, date.get()), words, after);
  }

  /** The inlines before the statement with the date in its place. */
  private List<Inline> dated(Located when, Edtf date) {
    List<Inline> dated = new ArrayList<>();
    for (Inline inline : before) {
      int index =
          inline instanceof Inline.Text text && reaches(text, when.at())
              ? text.text().indexOf(when.value())
              : -1;
      if (index < 0) {
        dated.add(inline);
      } else {
        String text = ((Inline.Text) inline).text();
        addText(dated, text.substring(0, index), inline.at());
        dated.add(new Inline.DateText(date, when.value(), when.at()));
        addText(dated, text.substring(index + when.value().length()), inline.at());
      }
    }
    return dated;
  }

  /** Whether the text goes on past the column, on the same line. */
  private static boolean reaches(Inline.Text text, Span start) {
    return text.at().line() == start.line()
        && text.at().column() + text.text().codePointCount(0, text.text().length())
            > start.column();
  }

  /** The index of the first of the citations at the end. */
  private static int citationsStart(List<Inline> inlines) {
    int start = inlines.size();
    for (int i = inlines.size() - 1; i >= 0; i--) {
      Inline inline = inlines.get(i);
      if (inline instanceof Inline.Cite cite && !cite.narrative()) {
        start = i;
      } else if (!isBlank(inline)) {
        break;
      }
    }
    return start;
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.LineEnd
        || (inline instanceof Inline.Text text && NO_WORDS.matcher(text.text()).matches());
  }

  /** Moves white space from the end of the words to the inlines after them. */
  private static void trim(List<Inline> words, List<Inline> after) {
    while (!words.isEmpty() && words.get(words.size() - 1) instanceof Inline.LineEnd end) {
      words.remove(words.size() - 1);
      after.add(0, end);
    }
    if (!words.isEmpty() && words.get(words.size() - 1) instanceof Inline.Text last) {
      String stripped = last.text().stripTrailing();
      words.remove(words.size() - 1);
      addText(words, stripped, last.at());
      String space = last.text().substring(stripped.length());
      if (!space.isEmpty()) {
        after.add(0, new Inline.Text(space, last.at()));
      }
    }
  }

  /** Adds a text unless nothing is left of it. */
  private static void addText(List<Inline> inlines, String text, Span at) {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(text, at));
    }
  }
}
