package dev.standpoint.model.note;

import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.model.record.RecordId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language in force at each block and mark of a note. A heading sets that of its section, a div
 * or phrase that of what is in it, and the text that first refers to a footnote that of the
 * footnote.
 */
public final class TextLanguages {

  /** A heading whose section is open, and the language in it. */
  private record Section(int level, TextLanguage language) {}

  /** The label of a footnote, and the language of the text that refers to it. */
  private record Reference(String label, TextLanguage language) {}

  private static final Pattern HTML_LANGUAGE = Pattern.compile("\\slang=\"([^\"]*)\"");
  private static final Pattern HTML_DIRECTION = Pattern.compile("\\sdir=\"([^\"]*)\"");

  private final Note note;

  /** By identity, because equal blocks have different places. */
  private final IdentityHashMap<Block, TextLanguage> blocks = new IdentityHashMap<>();

  private final Map<RecordId, TextLanguage> records = new HashMap<>();
  private final Deque<Reference> referred = new ArrayDeque<>();
  private final List<Block.Footnote> footnotes = new ArrayList<>();

  private TextLanguages(Note note) {
    this.note = note;
  }

  /** Looks through all of a note. */
  public static TextLanguages in(Note note) {
    TextLanguages languages = new TextLanguages(note);
    languages.walk(note.blocks(), note.language());
    languages.walkFootnotes();
    return languages;
  }

  /** The language of a block of the note; in a div or heading, that which it sets itself. */
  public TextLanguage of(Block block) {
    return blocks.getOrDefault(block, note.language());
  }

  /** The language of the words that a record was made of. */
  public TextLanguage of(RecordId record) {
    return records.getOrDefault(record, note.language());
  }

  /** That of the heading which gave the note its title, else that of the front matter. */
  public TextLanguage title() {
    return note.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .filter(heading -> PlainText.ofInlines(heading.inlines()).equals(note.title()))
        .findFirst()
        .map(heading -> ofWords(heading.inlines(), of(heading)))
        .orElse(note.language());
  }

  /** The language of words in text of that language, which a phrase around all of them changes. */
  public static TextLanguage ofWords(List<Inline> words, TextLanguage around) {
    List<Inline> inlines = words;
    TextLanguage language = around;
    while (true) {
      List<Inline> lettered = inlines.stream().filter(TextLanguages::hasWords).limit(2).toList();
      if (lettered.size() != 1 || lettered.get(0).content().isEmpty()) {
        return language;
      }
      language = within(lettered.get(0), language);
      inlines = lettered.get(0).content();
    }
  }

  /** Quotation marks and citations around a phrase do not make it a part of the words. */
  private static boolean hasWords(Inline inline) {
    boolean aside =
        inline instanceof Inline.Cite
            || inline instanceof Inline.FootnoteRef
            || inline instanceof Inline.LineEnd;
    boolean bare =
        inline instanceof Inline.Text text
            && text.text().codePoints().noneMatch(Character::isLetterOrDigit);
    return !aside && !bare;
  }

  /**
   * The language in a phrase or HTML element, which is that of the outer text unless it says so.
   */
  public static TextLanguage within(Inline inline, TextLanguage outer) {
    if (inline instanceof Inline.Phrase phrase) {
      return outer.within(phrase.language(), phrase.direction());
    } else if (inline instanceof Inline.RawHtml html) {
      return outer.within(
          attribute(HTML_LANGUAGE, html.startTag()), attribute(HTML_DIRECTION, html.startTag()));
    }
    return outer;
  }

  /** Start tags were made well-formed, so values are in double quotes. */
  private static String attribute(Pattern pattern, String startTag) {
    Matcher found = pattern.matcher(startTag);
    return found.find() ? found.group(1) : "";
  }

  private static TextLanguage within(Block block, TextLanguage outer) {
    return outer.within(block.declared().language(), block.declared().direction());
  }

  /** The blocks of one container, in sections. */
  private void walk(List<Block> container, TextLanguage outer) {
    Deque<Section> open = new ArrayDeque<>(List.of(new Section(0, outer)));
    for (Block block : container) {
      if (block instanceof Block.Heading heading) {
        while (open.getFirst().level() >= heading.level()) {
          open.pop();
        }
        TextLanguage own = within(heading, open.getFirst().language());
        open.push(new Section(heading.level(), own));
      }
      walk(block, open.getFirst().language());
    }
  }

  private void walk(Block block, TextLanguage outer) {
    TextLanguage language = within(block, outer);
    blocks.put(block, language);
    block.inlines().forEach(inline -> walk(inline, language));
    if (block instanceof Block.Footnote footnote) {
      footnotes.add(footnote);
    } else if (block instanceof Block.Listing list) {
      list.items().forEach(item -> walk(item.content(), language));
    } else if (block instanceof Block.Definitions list) {
      list.entries().stream()
          .flatMap(entry -> entry.details().stream())
          .forEach(detail -> walk(detail.content(), language));
    } else {
      walk(block.children(), language);
    }
    if (block instanceof Block.Div div) {
      put(div.records(), ofOnly(div, language));
    }
  }

  /** That of the words of a div with one block. */
  private TextLanguage ofOnly(Block.Div div, TextLanguage language) {
    if (div.children().size() != 1) {
      return language;
    }
    Block only = div.children().get(0);
    return only instanceof Block.Div inner
        ? ofOnly(inner, of(inner))
        : ofWords(only.inlines(), of(only));
  }

  private void walk(Inline inline, TextLanguage outer) {
    TextLanguage language = within(inline, outer);
    if (inline instanceof Inline.Mark mark) {
      put(mark.records(), ofWords(mark.content(), language));
    } else if (inline instanceof Inline.FootnoteRef reference) {
      referred.add(new Reference(reference.label(), language));
    }
    inline.content().forEach(part -> walk(part, language));
  }

  private void put(Collection<RecordId> ids, TextLanguage language) {
    ids.forEach(id -> records.putIfAbsent(id, language));
  }

  /** In the order of the first references, which may be in footnotes too; the rest comes last. */
  private void walkFootnotes() {
    Set<Block.Footnote> rest = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Block.Footnote> byLabel = new HashMap<>();
    footnotes.forEach(footnote -> byLabel.putIfAbsent(footnote.label(), footnote));
    rest.addAll(footnotes);
    while (!referred.isEmpty()) {
      Reference reference = referred.removeFirst();
      Block.Footnote footnote = byLabel.remove(reference.label());
      if (footnote != null) {
        rest.remove(footnote);
        walkFootnote(footnote, reference.language());
      }
    }
    footnotes.stream().filter(rest::contains).forEach(f -> walkFootnote(f, of(f)));
  }

  private void walkFootnote(Block.Footnote footnote, TextLanguage language) {
    blocks.put(footnote, language);
    walk(footnote.children(), language);
  }
}
