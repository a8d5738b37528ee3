package dev.standpoint.model.note;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a heading or div says of all text under it: the sources on which it rests, when it became
 * known, and with whom it may be shared; and of its own words the language (BCP 47) and direction
 * as in HTML. Each is empty or null where it says nothing.
 */
public record SectionDefaults(
    List<SourceId> sources,
    @Nullable Edtf known,
    @Nullable Tlp tlp,
    String language,
    String direction) {

  /** Where nothing is said. */
  public static final SectionDefaults NOTHING = new SectionDefaults(List.of(), null, null, "", "");

  public SectionDefaults {
    sources = List.copyOf(sources);
  }
}
