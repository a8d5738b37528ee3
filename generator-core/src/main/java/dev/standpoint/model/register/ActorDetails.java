package dev.standpoint.model.register;

import dev.standpoint.model.date.Edtf;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a register says of an actor for readers only; nothing is computed from it. Texts that are
 * not given are empty.
 *
 * @param area the country or region, in words
 * @param party the name of the party, or the id of an actor
 * @param urls web addresses
 * @param image the web address of a picture, which is linked and never loaded
 * @param born when a person was born or an organization founded; null if not given
 * @param died when a person died or an organization was dissolved; null if not given
 */
public record ActorDetails(
    String description,
    String area,
    String party,
    List<String> urls,
    String image,
    @Nullable Edtf born,
    @Nullable Edtf died) {

  public static final ActorDetails NONE = new ActorDetails("", "", "", List.of(), "", null, null);

  public ActorDetails {
    urls = List.copyOf(urls);
  }

  /** The same without the dates of birth and death that are not in {@code known}. */
  public ActorDetails withDates(Predicate<Edtf> known) {
    return new ActorDetails(
        description,
        area,
        party,
        urls,
        image,
        born != null && known.test(born) ? born : null,
        died != null && known.test(died) ? died : null);
  }
}
