package dev.standpoint.render.words;

import dev.standpoint.model.record.Choice;
import dev.standpoint.model.record.Quantity;
import dev.standpoint.model.record.Rejection;
import dev.standpoint.model.record.Stance;
import dev.standpoint.model.record.Value;
import dev.standpoint.model.register.Issue;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a position says, in words and as a sign that needs no colour. */
public final class ValueWords {

  private static final String MINUS = "\u2212";

  private final WordsFile words;

  public ValueWords(String languageTag) {
    this.words = WordsFile.of(languageTag);
  }

  /** The word or number, such as {@code conditional} or {@code under 30,000 troops}. */
  public String words(Value value, Issue issue) {
    if (value instanceof Stance stance) {
      return words.word("stance." + stance.key());
    } else if (value instanceof Quantity quantity) {
      String unit = issue.unit().isEmpty() ? "" : " " + issue.unit();
      return range(quantity) + unit;
    } else if (value instanceof Choice choice) {
      return issue.option(choice.option()).map(Issue.Option::name).orElse(choice.option());
    }
    return words.say(
        "value.rejected", Map.of("value", words(((Rejection) value).rejected(), issue)));
  }

  /** One to three characters that every font has; empty for numbers, which are their own sign. */
  public static String sign(Value value) {
    if (value instanceof Stance stance) {
      return switch (stance) {
        case FOR -> "+";
        case CONDITIONAL -> "(+)";
        case MIXED -> "\u00b1";
        case AGAINST -> MINUS;
        case UNDECIDED -> "?";
        case SILENT -> "\u2026";
      };
    }
    return value instanceof Rejection ? MINUS : "";
  }

  /** The class for style sheets: the stance, or quantity, choice or rejection. */
  public static String kind(Value value) {
    if (value instanceof Stance stance) {
      return stance.key();
    } else if (value instanceof Quantity) {
      return "quantity";
    }
    return value instanceof Choice ? "choice" : "rejection";
  }

  private String range(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    if (low == null) {
      return bound(quantity.highInside() ? "value.at-most" : "value.under", high);
    }
    if (high == null) {
      return bound(quantity.lowInside() ? "value.at-least" : "value.over", low);
    }
    if (quantity.isExact()) {
      return number(low);
    }
    // A dash beside a minus sign is hard to read.
    String key = low.signum() < 0 ? "value.range-below-zero" : "value.range";
    return words.say(key, Map.of("first", number(low), "last", number(high)));
  }

  private String bound(String key, @Nullable BigDecimal number) {
    return words.say(key, Map.of("number", number(number)));
  }

  /** Digits in groups of three as the language writes them; no locale data is asked. */
  private String number(@Nullable BigDecimal number) {
    if (number == null) {
      return "";
    }
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : words.word("decimal-sign") + plain.substring(point + 1);
    return (number.signum() < 0 ? MINUS : "") + grouped(whole) + fraction;
  }

  private String grouped(String digits) {
    if (digits.length() < Integer.parseInt(words.word("digit-group.from"))) {
      return digits;
    }
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, words.word("digit-group"));
    }
    return grouped.toString();
  }
}
