package dev.standpoint.render.prose;

import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.cite.Bibliography;
import dev.standpoint.render.cite.Run;
import dev.standpoint.render.markup.MarkupWriter;
import dev.standpoint.render.markup.RunWriter;
import dev.standpoint.render.view.BriefingWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes citations: in the citation style of the pack, else by number as {@code [3, p. 2] [4]}.
 *
 * <p>Numbers are those of the list of sources, so a reader finds a source without a link, too.
 */
final class CitationWriter {

  /** Whether a citation is inside a link; a link must not contain another. */
  enum Place {
    IN_TEXT,
    IN_LINK
  }

  private final ProseContext context;
  private final Bibliography bibliography;
  private final Note note;
  private final LanguageWriter languages;
  private final MarkupWriter out;

  /** The writer of one note, whose output it shares. */
  CitationWriter(ProseContext context, Note note, LanguageWriter languages, MarkupWriter out) {
    this.context = context;
    this.bibliography = context.links().bibliography();
    this.note = note;
    this.languages = languages;
    this.out = out;
  }

  /** Each source is a link, except in a link. */
  void write(Inline.Cite cite, Place place) {
    Citation first = cite.citations().get(0);
    Optional<List<Run>> styled =
        cite.narrative() ? bibliography.narrative(first) : bibliography.cite(cite.citations());
    if (styled.isEmpty() && cite.narrative()) {
      out.text(name(first.source()) + " ");
      styled = bibliography.cite(cite.citations());
    }
    styled.ifPresentOrElse(runs -> styled(runs, place), () -> numbers(cite.citations(), place));
  }

  /** A citation is in the language of the page, as the list of sources is. */
  private void open(String cssClass) {
    TextLanguage page = languages.page();
    out.open(
        "span", "class", cssClass, "lang", languages.tag(page), "dir", languages.direction(page));
  }

  /** The output of the citation style; the style decides which words are links. */
  private void styled(List<Run> runs, Place place) {
    open("cites styled");
    new RunWriter(out, id -> place == Place.IN_LINK ? "" : context.links().source(id), this::name)
        .withIds(this::elementId)
        .write(runs);
    out.close("span");
  }

  /** Citations by number, each in brackets of its own. */
  private void numbers(List<Citation> citations, Place place) {
    open("cites");
    for (int i = 0; i < citations.size(); i++) {
      out.text(i == 0 ? "" : " ");
      number(citations.get(i), place);
    }
    out.close("span");
  }

  /** One citation with the words before it. */
  private void number(Citation citation, Place place) {
    out.text(citation.prefix().isEmpty() ? "" : citation.prefix() + " ");
    if (place == Place.IN_LINK) {
      out.text(number(citation));
    } else {
      SourceId source = citation.source();
      String href = context.links().source(source);
      out.open("a", "href", href, "id", elementId(source), "title", name(source));
      out.text(number(citation)).close("a");
    }
  }

  /** {@code [3]} or {@code [3, p. 2]}. */
  private String number(Citation citation) {
    String number = Integer.toString(bibliography.number(citation.source()));
    return citation.locator().isEmpty()
        ? context.words().say("cite.number", "number", number)
        : context
            .words()
            .say("cite.number-and-place", Map.of("number", number, "place", citation.locator()));
  }

  /** On paper the list of sources leads back to the first citation of each. */
  private String elementId(SourceId source) {
    return context.medium().isFluid() ? "" : context.links().firstCitations().next(note, source);
  }

  /** The outlet or title of a source, for those who point at the number. */
  private String name(SourceId id) {
    return BriefingWords.name(context.briefing().pack().sources().get(id));
  }
}
