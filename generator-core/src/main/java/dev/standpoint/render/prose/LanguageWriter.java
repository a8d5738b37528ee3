package dev.standpoint.render.prose;

import dev.standpoint.model.language.LanguageTag;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.render.markup.MarkupWriter;
import dev.standpoint.render.words.Words;
import java.util.Locale;

/**
 * Keeps the language of the text that is being written, and writes an element only where it
 * changes. Labels are in the language of the page wherever they are.
 */
final class LanguageWriter {

  private final MarkupWriter out;
  private final TextLanguage page;
  private final Words pageWords;
  private TextLanguage current;

  /** {@code page} is the language around all that is written. */
  LanguageWriter(TextLanguage page, Words pageWords, MarkupWriter out) {
    this.page = page;
    this.pageWords = pageWords;
    this.out = out;
    this.current = page;
  }

  TextLanguage page() {
    return page;
  }

  TextLanguage current() {
    return current;
  }

  /** Writes something inside an element that has set the language. */
  void inside(TextLanguage language, Runnable content) {
    TextLanguage around = current;
    current = language;
    content.run();
    current = around;
  }

  /** The same in an element of its own if the language is not that of the text around it. */
  void around(String tag, TextLanguage language, Runnable content) {
    if (language.isSame(current)) {
      content.run();
      return;
    }
    out.open(tag, "lang", tag(language), "dir", direction(language));
    inside(language, content);
    out.close(tag);
  }

  /** The value of {@code lang} on an element; empty if the text around it has that language. */
  String tag(TextLanguage language) {
    return language.tagWithin(current);
  }

  /** The value of {@code dir} on an element; empty if the text around it has that direction. */
  String direction(TextLanguage language) {
    return language.directionWithin(current);
  }

  /** Code is written from left to right in any language. */
  String directionOfCode() {
    return direction(current.leftToRight());
  }

  /** Whether we have words of the current language, in which dates in the text are written. */
  boolean hasWords() {
    return LanguageTag.fromGeneralToExact(current.tag())
        .contains(Words.in(current.tag()).language().toLowerCase(Locale.ROOT));
  }

  /** The words of the current language, or those of the page if we have none. */
  Words words() {
    return hasWords() ? Words.in(current.tag()) : pageWords;
  }
}
