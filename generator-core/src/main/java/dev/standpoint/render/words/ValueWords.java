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

/** Values of positions, in words and as a sign that needs no colour. */
public final class ValueWords {

  private final WordsFile words;
  private final NumberWords numbers;

  ValueWords(WordsFile words) {
    this.words = words;
    this.numbers = new NumberWords(words);
  }

  /** The word or number, such as {@code conditional} or {@code under 30,000 troops}. */
  public String words(Value value, Issue issue) {
    if (value instanceof Stance stance) {
      return words.word("stance." + stance.key());
    } else if (value instanceof Quantity quantity) {
      String unit = issue.unit().isEmpty() ? "" : " " + issue.unit();
      String range = range(quantity);
      return (quantity.approximate() ? words.say("value.about", Map.of("number", range)) : range)
          + unit;
    } else if (value instanceof Choice choice) {
      return issue.option(choice.option()).map(Issue.Option::name).orElse(choice.option());
    }
    return words.say(
        "value.rejected", Map.of("value", words(((Rejection) value).rejected(), issue)));
  }

  /** One to three characters that every font has; empty for numbers and options. */
  public static String sign(Value value) {
    if (value instanceof Stance stance) {
      return switch (stance) {
        case FOR -> "+";
        case CONDITIONAL -> "(+)";
        case MIXED -> "\u00b1";
        case AGAINST -> NumberWords.MINUS;
        case UNDECIDED -> "?";
        case SILENT -> "\u2026";
      };
    }
    return value instanceof Rejection ? NumberWords.MINUS : "";
  }

  /** The CSS class: the stance, or quantity, choice or rejection. */
  public static String kind(Value value) {
    if (value instanceof Stance stance) {
      return stance.key();
    } else if (value instanceof Quantity) {
      return "quantity";
    }
    return value instanceof Choice ? "choice" : "rejection";
  }

  /** A number, a range with both ends, or one with an open end. */
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
      return numbers.of(low);
    }
    // A dash beside a minus sign is hard to read.
    String key = low.signum() < 0 ? "value.range-below-zero" : "value.range";
    return words.say(key, Map.of("first", numbers.of(low), "last", numbers.of(high)));
  }

  /** Bounds that count as inside and those that do not have words of their own. */
  private String bound(String key, @Nullable BigDecimal number) {
    return words.say(key, Map.of("number", number == null ? "" : numbers.of(number)));
  }
}
