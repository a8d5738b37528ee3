package dev.standpoint.render.link;

import dev.standpoint.assemble.profile.Profiles;
import dev.standpoint.model.FileNames;
import dev.standpoint.model.Sha256;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IssueId;
import dev.standpoint.model.register.SourceId;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The pages of actors, issues, sources and outlets, by their paths below the pack's folder. Keys of
 * sources and names of outlets may hold anything: their files have names that every file system
 * takes, and no two of them differ by case alone.
 */
public final class PageAddresses {

  /** Where there are no such pages. */
  static final PageAddresses NONE = new PageAddresses(Map.of(), Map.of(), Map.of(), Map.of());

  /** Enough digits that two names of one pack do not share a hash. */
  private static final int HASH_DIGITS = 8;

  private final Map<ActorId, String> actors;
  private final Map<IssueId, String> issues;
  private final Map<SourceId, String> sources;
  private final Map<String, String> outlets;

  private PageAddresses(
      Map<ActorId, String> actors,
      Map<IssueId, String> issues,
      Map<SourceId, String> sources,
      Map<String, String> outlets) {
    this.actors = actors;
    this.issues = issues;
    this.sources = sources;
    this.outlets = outlets;
  }

  /** The pages of these profiles, each with a name of its own in its folder. */
  public static PageAddresses of(Profiles profiles) {
    return new PageAddresses(
        addresses("actors/", profiles.actors(), p -> p.actor().id(), ActorId::value),
        addresses("issues/", profiles.issues(), p -> p.issue().id(), IssueId::value),
        addresses("sources/", profiles.sources(), p -> p.source().id(), SourceId::value),
        addresses("outlets/", profiles.outlets(), p -> p.outlet(), name -> name));
  }

  /** Names in the order of the profiles; of two equal ones the second gets a number. */
  private static <P, K> Map<K, String> addresses(
      String folder, Iterable<P> profiles, Function<P, K> key, Function<K, String> name) {
    Map<K, String> addresses = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    Map<String, Integer> next = new HashMap<>();
    for (P profile : profiles) {
      K of = key.apply(profile);
      addresses.put(of, folder + unused(fileName(name.apply(of)), taken, next) + ".html");
    }
    return addresses;
  }

  /** The name, with the first number from 2 on that makes it a new one if it is taken. */
  private static String unused(String name, Set<String> taken, Map<String, Integer> next) {
    String free = name;
    while (!taken.add(free)) {
      // Where the last name like this one stopped, so that many equal names cost no more than few.
      free = name + "-" + next.merge(name, 2, (last, first) -> last + 1);
    }
    return free;
  }

  /** Small letters without their accents, digits and hyphens; a hash where none are left. */
  private static String fileName(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.isEmpty()) {
      return new Sha256().add(name).hex(HASH_DIGITS);
    }
    String cut = plain.substring(0, Math.min(60, plain.length()));
    return FileNames.isReserved(cut) ? cut + "-" : cut;
  }

  /** Empty where the actor has no page, and so for the others. */
  public String actor(ActorId id) {
    return actors.getOrDefault(id, "");
  }

  public String issue(IssueId id) {
    return issues.getOrDefault(id, "");
  }

  public String source(SourceId id) {
    return sources.getOrDefault(id, "");
  }

  public String outlet(String name) {
    return outlets.getOrDefault(name, "");
  }
}
