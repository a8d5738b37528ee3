package dev.standpoint.render.cite;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The citations of one bracket as citeproc takes them. Signs around each source in the output of
 * citeproc show which source a run of text cites.
 */
final class CitationCluster {

  private final List<CSLCitationItem> items = new ArrayList<>();

  /** A locator that the style would not print, or that is not one, is empty. */
  void add(Citation citation, CSLItemData source, Optional<Locator> locator) {
    CSLItemDataBuilder data = new CSLItemDataBuilder(source);
    if (citation.author() == Citation.Author.LEFT_OUT) {
      String nobody = Character.toString(CutMarks.AUTHOR);
      data.author(new CSLNameBuilder().literal(nobody).build());
    }
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(citation.source().value());
    if (locator.isPresent()) {
      data.locator(locator.get().place());
      item.locator(locator.get().place()).label(locator.get().label());
    }
    String before = CutMarks.clean(citation.prefix());
    // Words that are not a locator follow the source as the author wrote them.
    String words = CutMarks.clean(citation.locator());
    String rest = locator.map(Locator::rest).orElse(words.isEmpty() ? "" : ", " + words);
    items.add(
        item.itemData(data.build())
            .prefix((before.isEmpty() ? "" : before + " ") + CutMarks.START)
            .suffix(rest + CutMarks.END)
            .build());
  }

  /** The citations in the order in which they were added. */
  CSLCitation csl() {
    return new CSLCitation(items.toArray(CSLCitationItem[]::new));
  }

  /** The output without its signs, cut into runs that cite a source and runs that do not. */
  List<Run> cut(List<Run> output) {
    List<Run> cut = new ArrayList<>();
    int next = 0;
    SourceId cited = null;
    for (Run run : output) {
      int from = 0;
      for (int i = 0; i < run.text().length(); i++) {
        char c = run.text().charAt(i);
        if (c == CutMarks.START || c == CutMarks.END) {
          add(cut, run, from, i, cited);
          from = i + 1;
          cited = c == CutMarks.START ? new SourceId(items.get(next++).getId()) : null;
        }
      }
      add(cut, run, from, run.text().length(), cited);
    }
    return cut;
  }

  /** Adds a part of a run, unless it is empty; a link in it would lie within that to the source. */
  private static void add(List<Run> cut, Run run, int from, int to, @Nullable SourceId cited) {
    if (from < to) {
      cut.add(new Run(run.text().substring(from, to), run.looks(), "", cited));
    }
  }
}
