package dev.standpoint.render.prose;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.FigureIndex;
import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.note.Block;
import dev.standpoint.model.note.FigureKind;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Note;
import dev.standpoint.model.note.PlainText;
import dev.standpoint.model.note.TextLanguages;
import dev.standpoint.model.record.Mode;
import dev.standpoint.model.record.PositionId;
import dev.standpoint.model.record.RecordId;
import dev.standpoint.model.record.TlpLabel;
import dev.standpoint.render.link.ElementIds;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.markup.MarkupWriter;
import dev.standpoint.render.words.MachineDate;
import dev.standpoint.render.words.ValueWords;
import dev.standpoint.render.words.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes running text of one note as markup.
 *
 * <p>It writes into the same output as its {@link BlockWriter}. HTML does not allow a link in a
 * link, so the text of a link is written without further ones.
 */
final class InlineWriter {

  private final Briefing briefing;
  private final LinkResolver links;
  private final Medium medium;
  private final Words words;
  private final Note note;
  private final Footnotes footnotes;
  private final MarkupWriter out;
  private final ImageWriter images;
  private final CitationWriter citations;
  private final LanguageWriter languages;

  /** A link must not contain another. */
  private boolean inLink;

  InlineWriter(
      ProseContext context,
      Note note,
      Footnotes footnotes,
      LanguageWriter languages,
      MarkupWriter out) {
    this.briefing = context.briefing();
    this.links = context.links();
    this.medium = context.medium();
    this.words = context.words();
    this.note = note;
    this.footnotes = footnotes;
    this.out = out;
    this.images = new ImageWriter(medium, out);
    this.languages = languages;
    this.citations = new CitationWriter(context, note, languages, out);
  }

  void write(List<Inline> inlines) {
    inlines.forEach(this::write);
  }

  /** All kinds of running text; a footnote whose text is not shown leaves nothing. */
  private void write(Inline inline) {
    if (inline instanceof Inline.Text text) {
      out.text(text.text());
    } else if (inline instanceof Inline.LineEnd end) {
      lineEnd(end);
    } else if (inline instanceof Inline.Code code) {
      out.open("code", "dir", languages.directionOfCode()).text(code.text()).close("code");
    } else if (inline instanceof Inline.Image image) {
      images.write(image);
    } else if (inline instanceof Inline.CrossReference reference) {
      reference(reference);
    } else if (inline instanceof Inline.RawHtml html) {
      out.raw(html.startTag());
      TextLanguage inner = TextLanguages.within(html, languages.current());
      languages.inside(inner, () -> write(html.content()));
      out.close(html.name());
    } else if (inline instanceof Inline.Emphasis) {
      styled("em", inline);
    } else if (inline instanceof Inline.Strong) {
      styled("strong", inline);
    } else if (inline instanceof Inline.Strikethrough) {
      styled("del", inline);
    } else if (inline instanceof Inline.Superscript) {
      styled("sup", inline);
    } else if (inline instanceof Inline.Subscript) {
      styled("sub", inline);
    } else if (inline instanceof Inline.TaskBox task) {
      task(task);
    } else if (inline instanceof Inline.Phrase phrase) {
      phrase(phrase);
    } else if (inline instanceof Inline.Link link) {
      link(link);
    } else if (inline instanceof Inline.Mark mark) {
      mark(mark);
    } else if (inline instanceof Inline.Cite cite) {
      citations.write(cite, inLink ? CitationWriter.Place.IN_LINK : CitationWriter.Place.IN_TEXT);
    } else if (inline instanceof Inline.DateText date) {
      date(date.date());
    } else if (inline instanceof Inline.FootnoteRef reference) {
      footnotes.of(reference).ifPresent(entry -> footnote(reference, entry));
    }
  }

  /** The box of a task as a sign with its meaning in words, which screen readers say. */
  private void task(Inline.TaskBox task) {
    boolean screen = medium.isFluid();
    String meaning = screen ? words.say(task.done() ? "prose.task-done" : "prose.task-open") : "";
    out.open("span", "class", "task", "role", screen ? "img" : "", "aria-label", meaning);
    out.text(PlainText.sign(task)).close("span");
  }

  /** The date in words of the text, and for machines if HTML has a form for it. */
  private void date(Edtf date) {
    TextLanguage language = languages.hasWords() ? languages.current() : languages.page();
    out.open(
        "time",
        "datetime",
        MachineDate.of(date).orElse(""),
        "lang",
        languages.tag(language),
        "dir",
        languages.direction(language));
    out.text(languages.words().dates().full(date)).close("time");
  }

  /** The number of a footnote; only the first reference is the target of the way back. */
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

  /** A soft end of a line is only a space to a browser. */
  private void lineEnd(Inline.LineEnd end) {
    if (end.hard()) {
      out.empty("br");
    }
    out.line();
  }

  /** An element around other inlines. */
  private void styled(String tag, Inline inline) {
    out.open(tag);
    write(inline.content());
    out.close(tag);
  }

  /** A phrase in the language of the text around it needs no element. */
  private void phrase(Inline.Phrase phrase) {
    TextLanguage inner = TextLanguages.within(phrase, languages.current());
    languages.around("span", inner, () -> write(phrase.content()));
    label(phrase.label());
  }

  /** The label of the text, which says with whom it may be shared, if the text has its own. */
  void label(@Nullable TlpLabel label) {
    if (label != null) {
      out.text(" ").open("span", "class", "tlp tlp-" + label.tlp().written().replace('+', '-'));
      out.text(label.tlp().toString()).close("span");
    }
  }

  /** The contents of a link that leads nowhere stay as text. */
  private void link(Inline.Link link) {
    String href = inLink ? "" : links.link(link, note);
    if (href.isEmpty()) {
      write(link.content());
      return;
    }
    out.openLink(href, "title", link.title());
    inLink = true;
    write(link.content());
    inLink = false;
    out.close("a");
  }

  /** A figure that is not shown is named by its kind, without a number. */
  private void reference(Inline.CrossReference reference) {
    out.text(reference.before().isEmpty() ? "" : reference.before() + " ");
    Optional<FigureIndex.Entry> figure = briefing.figures().find(reference.id());
    String label =
        figure
            .map(entry -> label(entry.figure()))
            .or(() -> FigureKind.ofId(reference.id()).map(words.figures()::leftOut))
            .orElse(reference.id());
    languages.around(
        "span",
        languages.page(),
        () -> {
          if (inLink || figure.isEmpty()) {
            out.text(label);
          } else {
            out.open("a", "href", links.figure(figure.get(), note)).text(label).close("a");
          }
        });
    out.text(reference.after().isEmpty() ? "" : ", " + reference.after());
  }

  /** {@code Figure 1}. */
  String label(Block.Figure figure) {
    return words.figures().label(figure.kind(), briefing.figures().number(figure));
  }

  /** The words of a record, in an element that has its class and its anchor. */
  private void mark(Inline.Mark mark) {
    String tag = isQuote(mark.records()) ? medium.quotation() : "span";
    out.open(tag, "class", markClass(mark.records()), "id", anchor(mark.records()));
    extraAnchors(mark.records());
    write(mark.content());
    out.close(tag);
  }

  /** All records of a mark share its words, so the first decides. */
  private boolean isQuote(List<RecordId> records) {
    return !records.isEmpty()
        && records.get(0) instanceof PositionId id
        && briefing.pack().positions().get(id).statement().mode() == Mode.QUOTE;
  }

  /** The CSS classes of text that records positions or an event; empty if it records nothing. */
  String markClass(List<RecordId> records) {
    if (records.isEmpty()) {
      return "";
    }
    return records.get(0) instanceof PositionId id
        ? "mark position " + ValueWords.kind(briefing.pack().positions().get(id).value())
        : "mark event";
  }

  /** The anchor of the first record; empty if there is none. */
  static String anchor(List<RecordId> records) {
    return records.isEmpty() ? "" : records.get(0).anchor();
  }

  /** A mark of several actors has a record for each of them; links may lead to each record. */
  void extraAnchors(List<RecordId> records) {
    records.stream().skip(1).forEach(id -> out.open("span", "id", id.anchor()).close("span"));
  }
}
