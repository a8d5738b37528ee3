package dev.standpoint.render.cite;

import dev.standpoint.model.register.SourceId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the output of citeproc into runs of text at its signs. Text is never markup here, and only
 * the looks and links listed here get through.
 */
final class RunReader {

  /** Only addresses on the web become links, never {@code javascript:} or {@code data:}. */
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+");

  /** A Digital Object Identifier (ISO 26324) without its resolver. */
  private static final Pattern DOI = Pattern.compile("10\\.[^\\s\"<>]+");

  private final List<SourceId> cited;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** The signs that are open, and the looks outside of each. */
  private final Deque<Character> open = new ArrayDeque<>();

  private final Deque<Set<Run.Look>> outside = new ArrayDeque<>();
  private Set<Run.Look> looks = EnumSet.noneOf(Run.Look.class);
  private @Nullable SourceId cites;

  private RunReader(List<SourceId> cited) {
    this.cited = cited;
  }

  /** The runs of a bracket. A link in it would lie within that to the source, so it has none. */
  static List<Run> citation(String output, List<SourceId> cited) {
    return new RunReader(cited)
        .read(output).stream()
            .map(run -> new Run(run.text(), run.looks(), "", run.cites()))
            .toList();
  }

  /** The runs of an entry, without a field that is set apart if {@code withoutMargin}. */
  static List<Run> entry(String output, boolean withoutMargin) {
    String kept =
        withoutMargin
            ? output.replaceFirst(
                CutMarks.MARGIN + "[^" + CutMarks.MARGIN + CutMarks.CLOSE + "]*" + CutMarks.CLOSE,
                "")
            : output;
    return new RunReader(List.of()).read(kept.strip());
  }

  private List<Run> read(String output) {
    for (int i = 0; i < output.length(); i++) {
      char c = output.charAt(i);
      if (c == CutMarks.START) {
        end("");
        int end = output.indexOf(CutMarks.PLACE_END, i);
        cites = cited.get(Integer.parseInt(output.substring(i + 1, end)));
        i = end;
      } else if (c == CutMarks.END) {
        end("");
        cites = null;
      } else if (c == CutMarks.LINE) {
        line();
      } else if (c == CutMarks.CLOSE) {
        close();
      } else if (c >= CutMarks.ITALIC && c < CutMarks.CLOSE) {
        open(c);
      } else {
        text.append(c);
      }
    }
    end("");
    return runs;
  }

  /** A part that a style sets on a line of its own is separated by a space instead. */
  private void line() {
    if (!runs.isEmpty() || !text.isEmpty()) {
      text.append(' ');
    }
  }

  private void open(char sign) {
    end("");
    open.push(sign);
    outside.push(EnumSet.copyOf(looks));
    switch (sign) {
      case CutMarks.ITALIC -> looks.add(Run.Look.ITALIC);
      case CutMarks.NOT_ITALIC -> looks.remove(Run.Look.ITALIC);
      case CutMarks.BOLD -> looks.add(Run.Look.BOLD);
      case CutMarks.NOT_BOLD -> looks.remove(Run.Look.BOLD);
      case CutMarks.SMALL_CAPS -> looks.add(Run.Look.SMALL_CAPS);
      case CutMarks.NOT_SMALL_CAPS -> looks.remove(Run.Look.SMALL_CAPS);
      case CutMarks.SUPERSCRIPT -> looks.add(Run.Look.SUPERSCRIPT);
      case CutMarks.SUBSCRIPT -> looks.add(Run.Look.SUBSCRIPT);
      case CutMarks.BASELINE -> looks.removeAll(RAISED);
      default -> {}
    }
  }

  private static final Set<Run.Look> RAISED = EnumSet.of(Run.Look.SUPERSCRIPT, Run.Look.SUBSCRIPT);

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    char sign = open.pop();
    boolean link = sign == CutMarks.URL || sign == CutMarks.DOI;
    end(link ? href(text.toString(), sign == CutMarks.DOI) : "");
    looks = outside.pop();
  }

  /** Ends a run, which joins the one before it if the two differ in their text only. */
  private void end(String href) {
    if (text.isEmpty()) {
      return;
    }
    Run run = new Run(text.toString(), looks, href, cites);
    Run last = runs.isEmpty() ? run : runs.get(runs.size() - 1);
    if (!runs.isEmpty() && last.withText(run.text()).equals(run)) {
      runs.set(runs.size() - 1, last.withText(last.text() + run.text()));
    } else {
      runs.add(run);
    }
    text.setLength(0);
  }

  /** The address of a link; empty for what is not an address on the web. */
  private static String href(String address, boolean doi) {
    if (WEB.matcher(address).matches()) {
      return address;
    }
    return doi && DOI.matcher(address).matches() ? "https://doi.org/" + address : "";
  }
}
