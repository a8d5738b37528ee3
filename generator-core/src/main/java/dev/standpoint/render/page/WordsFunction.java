package dev.standpoint.render.page;

import dev.standpoint.render.words.Words;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The functions of templates for words of the words file: {@code words("key", {"name": value})},
 * and {@code count("key", number, {"name": value})} for a number of things.
 *
 * <p>A value is text or a number, or markup such as a link, which is placed as it is; everything
 * else is escaped. So a template builds a sentence around a link without knowing the order of its
 * words.
 */
final class WordsFunction implements TemplateMethodModelEx {

  /** Marks the places of values while the words around them are escaped. */
  private static final char FIRST_PLACE = '\ue000';

  /** The two functions differ in whether a number chooses the form of the text. */
  private enum Kind {
    SAY,
    COUNT
  }

  private final Words words;
  private final Kind kind;

  private WordsFunction(Words words, Kind kind) {
    this.words = words;
    this.kind = kind;
  }

  /** The functions by the names that templates call. */
  static Map<String, Object> in(String languageTag) {
    Words words = Words.in(languageTag);
    return Map.of(
        "words", new WordsFunction(words, Kind.SAY), "count", new WordsFunction(words, Kind.COUNT));
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    int fixed = kind == Kind.SAY ? 1 : 2;
    if (arguments.size() < fixed || arguments.size() > fixed + 1) {
      throw new TemplateModelException(
          kind == Kind.SAY
              ? "expected words(\"key\") or words(\"key\", {\"name\": value})"
              : "expected count(\"key\", number) or count(\"key\", number, {\"name\": value})");
    }
    Map<String, String> places = new HashMap<>();
    Map<Character, String> values = new HashMap<>();
    if (arguments.size() > fixed) {
      collect((TemplateModel) arguments.get(fixed), places, values);
    }
    String key = arguments.get(0).toString();
    try {
      String said =
          kind == Kind.SAY
              ? words.say(key, places)
              : words.count(key, number(arguments.get(1)), places);
      return HTMLOutputFormat.INSTANCE.fromMarkup(filled(said, values));
    } catch (IllegalStateException e) {
      throw new TemplateModelException("unknown key \"" + key + "\" in the words file", e);
    }
  }

  /** A count is a whole number; a fraction is cut off. */
  private static long number(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber().longValue();
    }
    throw new TemplateModelException("expected a number after the key");
  }

  /** Each value gets a place of one character, so that its markup is not escaped with the words. */
  private static void collect(
      TemplateModel hash, Map<String, String> places, Map<Character, String> values)
      throws TemplateModelException {
    if (!(hash instanceof TemplateHashModelEx named)) {
      throw new TemplateModelException("expected values by name: {\"name\": value}");
    }
    TemplateModelIterator keys = named.keys().iterator();
    while (keys.hasNext()) {
      String name = ((TemplateScalarModel) keys.next()).getAsString();
      char place = (char) (FIRST_PLACE + values.size());
      places.put(name, Character.toString(place));
      values.put(place, markup(name, named.get(name)));
    }
  }

  /** Text is escaped, markup is not, and a number has no groups, as in an attribute. */
  private static String markup(String name, TemplateModel value) throws TemplateModelException {
    if (value instanceof TemplateHTMLOutputModel markup) {
      return HTMLOutputFormat.INSTANCE.getMarkupString(markup);
    } else if (value instanceof TemplateScalarModel text) {
      return HTMLOutputFormat.INSTANCE.escapePlainText(text.getAsString());
    } else if (value instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    throw new TemplateModelException("\"" + name + "\" is not text, a number or markup");
  }

  /** Puts the values in after the words are escaped. */
  private static String filled(String said, Map<Character, String> values) {
    StringBuilder filled = new StringBuilder();
    for (char c : HTMLOutputFormat.INSTANCE.escapePlainText(said).toCharArray()) {
      String value = values.get(c);
      filled.append(value == null ? String.valueOf(c) : value);
    }
    return filled.toString();
  }
}
