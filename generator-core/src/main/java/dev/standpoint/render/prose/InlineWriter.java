package dev.standpoint.render.prose;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.record.Citation;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.SourceId;
import dev.standpoint.render.cite.Bibliography;
import dev.standpoint.render.cite.Run;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.markup.MarkupWriter;
import dev.standpoint.render.markup.RunWriter;
import dev.standpoint.render.view.Wording;
import dev.standpoint.render.words.MachineDate;
import dev.standpoint.render.words.ValueWords;
import dev.standpoint.render.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes running text as markup. */
final class InlineWriter {

  private final Briefing briefing;
  private final Medium medium;
  private final LinkResolver hrefs;
  private final Note note;
  private final Footnotes footnotes;
  private final MarkupWriter out;
  private final ImageWriter images;
  private final Words words;

  /** A link cannot hold another. */
  private boolean inLink;

  InlineWriter(
      Briefing briefing,
      Medium medium,
      LinkResolver hrefs,
      Note note,
      Footnotes footnotes,
      MarkupWriter out) {
    this.briefing = briefing;
    this.medium = medium;
    this.images = new ImageWriter(medium, out);
    this.words = Words.in(briefing.pack().info().language());
    this.hrefs = hrefs;
    this.note = note;
    this.footnotes = footnotes;
    this.out = out;
  }

  void write(List<Inline> inlines) {
    inlines.forEach(this::write);
  }

  private void write(Inline inline) {
    if (inline instanceof Inline.Text text) {
      out.text(text.text());
    } else if (inline instanceof Inline.LineEnd end) {
      lineEnd(end);
    } else if (inline instanceof Inline.Code code) {
      out.open("code").text(code.text()).close("code");
    } else if (inline instanceof Inline.Image image) {
      images.write(image);
    } else if (inline instanceof Inline.CrossReference reference) {
      reference(reference);
    } else if (inline instanceof Inline.RawHtml html) {
      out.raw(html.startTag());
      write(html.content());
      out.close(html.name());
    } else if (inline instanceof Inline.Emphasis) {
      styled("em", inline);
    } else if (inline instanceof Inline.Strong) {
      styled("strong", inline);
    } else if (inline instanceof Inline.Strikethrough) {
      styled("del", inline);
    } else if (inline instanceof Inline.Phrase phrase) {
      phrase(phrase);
    } else if (inline instanceof Inline.Link link) {
      link(link);
    } else if (inline instanceof Inline.Mark mark) {
      mark(mark);
    } else if (inline instanceof Inline.Cite cite) {
      cite(cite);
    } else if (inline instanceof Inline.DateText date) {
      date(date.date());
    } else if (inline instanceof Inline.FootnoteRef reference) {
      footnotes.of(reference).ifPresent(entry -> footnote(reference, entry));
    }
  }

  private void date(Edtf date) {
    out.open("time", "datetime", MachineDate.of(date).orElse(""));
    out.text(words.dates().full(date)).close("time");
  }

  private void footnote(Inline.FootnoteRef reference, Footnotes.Entry entry) {
    String number = Integer.toString(entry.number());
    boolean first = entry.first().equals(reference);
    out.open(
        "sup",
        "class",
        "fn",
        "id",
        first ? ElementIds.footnoteReference(note, entry.number()) : "");
    if (inLink) {
      out.text(number);
    } else {
      out.open("a", "href", "#" + ElementIds.footnote(note, entry.number()), "role", "doc-noteref");
      out.text(number).close("a");
    }
    out.close("sup");
  }

  private void lineEnd(Inline.LineEnd end) {
    if (end.hard()) {
      out.empty("br");
    }
    out.line();
  }

  private void styled(String tag, Inline inline) {
    out.open(tag);
    write(inline.content());
    out.close(tag);
  }

  private void phrase(Inline.Phrase phrase) {
    boolean plain = phrase.language().isEmpty() && phrase.direction().isEmpty();
    if (!plain) {
      out.open("span", "lang", phrase.language(), "dir", phrase.direction());
    }
    write(phrase.content());
    if (!plain) {
      out.close("span");
    }
    label(phrase.label());
  }

  /** With whom the text may be shared, where it says so itself. */
  void label(@Nullable Tlp label) {
    if (label != null) {
      out.text(" ").open("span", "class", "tlp tlp-" + label.written().replace('+', '-'));
      out.text(label.toString()).close("span");
    }
  }

  private void link(Inline.Link link) {
    String href = inLink ? "" : hrefs.link(link, note);
    if (href.isEmpty()) {
      write(link.content());
      return;
    }
    out.open("a", "href", href, "title", link.title());
    inLink = true;
    write(link.content());
    inLink = false;
    out.close("a");
  }

  private void reference(Inline.CrossReference reference) {
    out.text(reference.before().isEmpty() ? "" : reference.before() + " ");
    Optional<FigureIndex.Entry> figure = briefing.figures().find(reference.id());
    String label =
        figure
            .map(entry -> label(entry.figure()))
            .or(() -> FigureKind.ofId(reference.id()).map(words.figures()::leftOut))
            .orElse(reference.id());
    if (inLink || figure.isEmpty()) {
      out.text(label);
    } else {
      out.open("a", "href", hrefs.figure(figure.get(), note)).text(label).close("a");
    }
    out.text(reference.behind().isEmpty() ? "" : ", " + reference.behind());
  }

  /** {@code Figure 1}. */
  String label(Block.Figure figure) {
    return words.figures().label(figure.kind(), briefing.figures().number(figure));
  }

  private void mark(Inline.Mark mark) {
    String tag = isQuote(mark.records()) ? medium.quotation() : "span";
    out.open(tag, "class", markClass(mark.records()), "id", anchor(mark.records()));
    extraAnchors(mark.records());
    write(mark.content());
    out.close(tag);
  }

  private boolean isQuote(List<RecordId> records) {
    return !records.isEmpty()
        && records.get(0) instanceof PositionId id
        && briefing.pack().positions().get(id).statement().mode() == Mode.QUOTE;
  }

  /** In the pack's citation style, else {@code [3, p. 2] [4]}; each source is a link. */
  private void cite(Inline.Cite cite) {
    Bibliography bibliography = hrefs.bibliography();
    Citation first = cite.citations().get(0);
    Optional<List<Run>> styled =
        cite.narrative() ? bibliography.narrative(first) : bibliography.cite(cite.citations());
    if (styled.isPresent()) {
      styled(styled.get());
      return;
    }
    if (cite.narrative()) {
      out.text(name(first.source()) + " ");
      styled = bibliography.cite(cite.citations());
    }
    styled.ifPresentOrElse(this::styled, () -> numbers(cite.citations()));
  }

  private void styled(List<Run> runs) {
    out.open("span", "class", "cites styled");
    new RunWriter(out, id -> inLink ? "" : hrefs.source(id), this::name)
        .withIds(this::citationId)
        .write(runs);
    out.close("span");
  }

  private void numbers(List<Citation> citations) {
    out.open("span", "class", "cites");
    for (int i = 0; i < citations.size(); i++) {
      out.text(i == 0 ? "" : " ");
      citation(citations.get(i));
    }
    out.close("span");
  }

  private void citation(Citation citation) {
    String number = number(citation);
    out.text(citation.prefix().isEmpty() ? "" : citation.prefix() + " ");
    if (inLink) {
      out.text(number);
    } else {
      SourceId source = citation.source();
      String id = citationId(source);
      out.open("a", "href", hrefs.source(source), "id", id, "title", name(source));
      out.text(number).close("a");
    }
  }

  /** {@code [3]} or {@code [3, p. 2]}. */
  private String number(Citation citation) {
    String number = Integer.toString(hrefs.bibliography().number(citation.source()));
    return citation.locator().isEmpty()
        ? words.say("cite.number", "number", number)
        : words.say(
            "cite.number-and-place", Map.of("number", number, "place", citation.locator()));
  }

  /** On paper the list of sources leads back to where each is first cited. */
  private String citationId(SourceId source) {
    return medium.isFluid() ? "" : hrefs.firstCitations().next(note, source);
  }

  private String name(SourceId id) {
    return Wording.name(briefing.pack().sources().get(id));
  }

  /** The classes of what records something; empty where it records nothing. */
  String markClass(List<RecordId> records) {
    if (records.isEmpty()) {
      return "";
    }
    return records.get(0) instanceof PositionId id
        ? "mark position " + ValueWords.kind(briefing.pack().positions().get(id).value())
        : "mark event";
  }

  static String anchor(List<RecordId> records) {
    return records.isEmpty() ? "" : records.get(0).anchor();
  }

  /** A mark of several actors holds a record each; all of them can be linked to. */
  void extraAnchors(List<RecordId> records) {
    records.stream().skip(1).forEach(id -> out.open("span", "id", id.anchor()).close("span"));
  }
}
