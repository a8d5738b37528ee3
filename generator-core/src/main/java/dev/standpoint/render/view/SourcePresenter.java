package dev.standpoint.render.view;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.register.Source;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.cite.Bibliography;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.markup.RunWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Puts the list of sources into words. */
public final class SourcePresenter {

  private final Briefing briefing;
  private final BriefingWords wording;
  private final LinkResolver hrefs;
  private final Bibliography bibliography;

  public SourcePresenter(Briefing briefing, BriefingWords wording, LinkResolver hrefs) {
    this.briefing = briefing;
    this.wording = wording;
    this.hrefs = hrefs;
    this.bibliography = hrefs.bibliography();
  }

  /** {@code link} makes a note's entry in the list of where a source is cited. */
  public SourceView.Sources sources(BiFunction<Note, SourceId, PageView.NoteLink> link) {
    return sources(List.copyOf(byId(link).values()));
  }

  /** The same by their ids. */
  Map<SourceId, SourceView.Source> byId(BiFunction<Note, SourceId, PageView.NoteLink> link) {
    Map<SourceId, List<PageView.NoteLink>> citedIn = CitingNotes.of(briefing, link);
    Map<SourceId, SourceView.Source> sources = new LinkedHashMap<>();
    for (SourceId id : bibliography.order()) {
      Source source = briefing.pack().sources().get(id);
      sources.put(id, source(source, citedIn.getOrDefault(id, List.of())));
    }
    return sources;
  }

  /** These sources alone, without where they are cited. */
  public SourceView.Sources listed(List<Source> sources) {
    return sources(
        bibliography.order().stream()
            .map(id -> briefing.pack().sources().get(id))
            .filter(Set.copyOf(sources)::contains)
            .map(source -> source(source, List.of()))
            .toList());
  }

  /** The sources with the order and the numbers that the citation style asks for. */
  private SourceView.Sources sources(List<SourceView.Source> sources) {
    return SourceView.Sources.of(
        bibliography.isNumbered(), bibliography.isInOrderOfCitation(), sources);
  }

  /** A source in the words of the pack; facts that are missing are empty. */
  private SourceView.Source source(Source source, List<PageView.NoteLink> citedIn) {
    return new SourceView.Source(
        bibliography.number(source.id()),
        ElementIds.source(source.id()),
        hrefs.sourcePage(source.id()),
        RunWriter.unlinked(bibliography.entry(source.id())),
        String.join(wording.words().say("list.separator"), source.authors()),
        source.title(),
        provenance(source),
        new SourceView.WebAddress(source.url(), source.archive(), wording.full(source.accessed())),
        grade(source.grade()),
        citedIn);
  }

  /** An origin that is the outlet itself is not worth a mention. */
  private SourceView.Provenance provenance(Source source) {
    boolean carried = !source.origin().isEmpty() && !source.origin().equals(source.outlet());
    return new SourceView.Provenance(
        wording.outlet(source.outlet()),
        carried ? source.origin() : "",
        wording.full(source.issued()),
        BriefingWords.machine(source.issued()));
  }

  /** A letter and a digit, such as {@code B2}, with their meanings; empty if not graded. */
  private SourceView.Grade grade(String code) {
    if (code.isEmpty()) {
      return new SourceView.Grade("", "", List.of());
    }
    List<MatrixView.Term> terms =
        code.chars()
            .mapToObj(Character::toString)
            .map(sign -> new MatrixView.Term(sign, meaning(sign)))
            .toList();
    String meaning =
        wording
            .words()
            .say(
                "grade.title",
                Map.of(
                    "reliability", terms.get(0).meaning(),
                    "credibility", terms.get(1).meaning()));
    return new SourceView.Grade(code, meaning, terms);
  }

  /** The meaning of a letter or digit of the Admiralty code (AJP-2.1). */
  private String meaning(String sign) {
    return wording.words().say("grade." + sign.toLowerCase(Locale.ROOT));
  }
}
