package dev.standpoint.maven;

import dev.standpoint.diagnostic.Palette;
import dev.standpoint.diagnostic.Severity;
import org.apache.maven.shared.utils.logging.LoggerLevelRenderer;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.jspecify.annotations.Nullable;

/** The colours that Maven uses for its own errors, warnings and notes. */
final class Colours {

  private Colours() {}

  /** No colours if Maven's output has none, or if {@code NO_COLOR} is set and not empty. */
  static Palette palette(@Nullable String noColor) {
    boolean plain = noColor != null && !noColor.isEmpty();
    return plain || !MessageUtils.isColorEnabled() ? Palette.PLAIN : Colours::paint;
  }

  private static String paint(Severity severity, String words) {
    LoggerLevelRenderer level = MessageUtils.level();
    return switch (severity) {
      case ERROR -> level.error(words);
      case WARNING -> level.warning(words);
      case INFO -> level.info(words);
    };
  }
}
