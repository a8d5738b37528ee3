package dev.standpoint.render.cite;

import dev.standpoint.assemble.Briefing;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Bibliographies that several renderers share, so that the style of a pack is loaded once for all
 * of its formats. A bibliography is forgotten after its last use, because a style takes much
 * memory. Thread-safe.
 */
public final class Bibliographies {

  private final int uses;
  private final IdentityHashMap<Briefing, Shared> loaded = new IdentityHashMap<>();

  /** {@code uses} is how often the bibliography of a briefing is asked for. */
  public Bibliographies(int uses) {
    this.uses = uses;
  }

  /** The bibliography of a briefing, whose style is loaded at the first use. */
  public Bibliography of(Briefing briefing) {
    Shared shared;
    synchronized (loaded) {
      shared = loaded.computeIfAbsent(briefing, key -> new Shared());
      if (++shared.used >= uses) {
        loaded.remove(briefing);
      }
    }
    return shared.of(briefing);
  }

  /** The bibliography of one briefing; the second to ask for it waits while it is loaded. */
  private static final class Shared {

    private int used;
    private @Nullable Bibliography bibliography;

    synchronized Bibliography of(Briefing briefing) {
      if (bibliography == null) {
        bibliography = new Bibliography(briefing);
      }
      return bibliography;
    }
  }
}
