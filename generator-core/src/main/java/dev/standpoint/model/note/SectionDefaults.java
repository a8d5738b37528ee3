package dev.standpoint.model.note;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.TlpLabel;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a heading or div sets for all text under it: the default sources, when it became known, and
 * its TLP label; and for its own words the language (BCP 47) and the direction as in HTML. Each is
 * empty or null if it is not set.
 */
public record SectionDefaults(
    List<SourceId> sources,
    @Nullable Edtf known,
    @Nullable TlpLabel tlp,
    String language,
    String direction) {

  /** Sets nothing. */
  public static final SectionDefaults NOTHING = new SectionDefaults(List.of(), null, null, "", "");

  /** Sets only a label, or nothing if it is null. */
  public static SectionDefaults labelled(@Nullable TlpLabel tlp) {
    return new SectionDefaults(List.of(), null, tlp, "", "");
  }

  public SectionDefaults {
    sources = List.copyOf(sources);
  }
}
