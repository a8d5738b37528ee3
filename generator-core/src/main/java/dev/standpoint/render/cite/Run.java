package dev.standpoint.render.cite;

import dev.standpoint.model.register.SourceId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text with the same looks. {@code cites} is the source that it cites, if any; {@code href} is an
 * address on the web, or empty.
 */
public record Run(String text, Set<Look> looks, String href, @Nullable SourceId cites) {

  /** How a style may set words. */
  public enum Look {
    ITALIC,
    BOLD,
    SUPERSCRIPT,
    SUBSCRIPT,
    SMALL_CAPS
  }

  public Run {
    looks = looks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(looks));
  }

  /** The same looks and links for another text. */
  Run withText(String other) {
    return new Run(other, looks, href, cites);
  }
}
