package dev.standpoint.render;

import dev.standpoint.model.Choice;
import dev.standpoint.model.Issue;
import dev.standpoint.model.Quantity;
import dev.standpoint.model.Rejection;
import dev.standpoint.model.Stance;
import dev.standpoint.model.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a position says, in words and as a sign that needs no colour. */
public final class ValueWords {

  private static final String MINUS = "\u2212";
  private static final String EN_DASH = "\u2013";

  private ValueWords() {}

  /** The word or number, such as {@code conditional} or {@code under 30,000 troops}. */
  public static String words(Value value, Issue issue) {
    if (value instanceof Stance stance) {
      return stance.key();
    } else if (value instanceof Quantity quantity) {
      String unit = issue.unit().isEmpty() ? "" : " " + issue.unit();
      return range(quantity) + unit;
    } else if (value instanceof Choice choice) {
      return issue.option(choice.option()).map(Issue.Option::name).orElse(choice.option());
    }
    return "not " + words(((Rejection) value).rejected(), issue);
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

  private static String range(Quantity quantity) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    if (low == null) {
      return (quantity.highInside() ? "up to " : "under ") + number(high);
    }
    if (high == null) {
      return (quantity.lowInside() ? "" : "over ")
          + number(low)
          + (quantity.lowInside() ? " or more" : "");
    }
    if (quantity.isExact()) {
      return number(low);
    }
    // A dash beside a minus sign is hard to read.
    String to = low.signum() < 0 ? " to " : EN_DASH;
    return number(low) + to + number(high);
  }

  /** Groups of three digits by commas, as English writes them; no locale data is asked. */
  static String number(@Nullable BigDecimal number) {
    if (number == null) {
      return "";
    }
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = point - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    return (number.signum() < 0 ? MINUS : "") + grouped;
  }
}
