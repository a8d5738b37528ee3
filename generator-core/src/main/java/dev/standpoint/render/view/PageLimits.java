package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How much a page shows at most. A table has as many cells as its rows times its columns, so a
 * small note could make hundreds of megabytes of pages. What is left out is reported; the data has
 * all of it. Not thread-safe.
 */
public final class PageLimits {

  /** The cells of one table on screen, which take about 5 MB. */
  static final int MOST_CELLS = 50_000;

  /** The cells of one table on paper, which take about a hundred pages. */
  static final int MOST_PRINTED_CELLS = 10_000;

  /** The names in one list on screen. On paper, lists have limits of their own. */
  static final int MOST_NAMES = 200;

  private final Span pack;
  private final boolean onScreen;
  private final Words words;
  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Whose page has the first list that was cut; empty if none was. */
  private String firstCut = "";

  /** How many names that list had. */
  private int firstNames;

  private int listsCut;

  public PageLimits(Briefing briefing, Medium medium) {
    this.pack = briefing.pack().info().at();
    this.onScreen = medium.isFluid();
    this.words = Words.in(briefing.pack().info().language());
  }

  /** Whether a table is too large to be shown. Reports it at the place of the view. */
  public boolean isTooLarge(String title, Span at, long cells) {
    int most = onScreen ? MOST_CELLS : MOST_PRINTED_CELLS;
    if (cells <= most) {
      return false;
    }
    found.add(
        Diagnostic.of(
            DiagnosticCode.TOO_LARGE_TO_SHOW,
            at,
            (onScreen ? "the pages leave out \"" : "the PDF leaves out \"")
                + title
                + "\", which has "
                + cells
                + " cells, more than "
                + most,
            "place it with a filter, such as {.matrix on=\"a, b, c\"}"));
    return true;
  }

  /** The same for a view of our own, which is not in a note. */
  boolean isTooLarge(String title, long cells) {
    return isTooLarge(title, pack, cells);
  }

  /** The sentence in place of a table that is too large. */
  public String tooLarge(long cells) {
    return words.say("view.too-large", "cells", words.number(cells));
  }

  /** Links to the first of these, and how many more there are. {@code of} is whose page it is. */
  <T> List<PageView.Link> links(String of, List<T> all, Function<T, PageView.Link> link) {
    if (!onScreen || all.size() <= MOST_NAMES) {
      return all.stream().map(link).toList();
    }
    if (listsCut == 0) {
      firstCut = of;
      firstNames = all.size();
    }
    listsCut++;
    List<PageView.Link> links = new ArrayList<>();
    all.subList(0, MOST_NAMES).forEach(each -> links.add(link.apply(each)));
    links.add(PageView.Link.unlinked(words.count("list.further", all.size() - MOST_NAMES)));
    return links;
  }

  /** What the pages leave out. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(found);
    if (listsCut > 0) {
      all.add(
          Diagnostic.of(
              DiagnosticCode.TOO_LARGE_TO_SHOW,
              pack,
              "pages show only "
                  + MOST_NAMES
                  + " names of each of "
                  + listsCut
                  + " lists, the first a list of "
                  + firstNames
                  + " names for \""
                  + firstCut
                  + "\"",
              "see data/pack.json for all of them"));
    }
    return all;
  }
}
