package dev.standpoint.model.register;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All entries of one kind, in the order written. If several have the same id, the first is found. A
 * register of a pack can have the shared register of all packs {@code above} it; an id that both
 * define means the shared entry.
 */
public final class Register<I, E extends Identified<I>> {

  private final List<E> entries;

  /** The index of the first entry of each id. */
  private final Map<I, Integer> places = new LinkedHashMap<>();

  /** The shared register. It is not copied, because many packs refer to it. */
  private final @Nullable Register<I, E> above;

  /** The shared register after {@link #using}: its unused entries exist but are not listed. */
  private final @Nullable Register<I, E> unused;

  private Register(
      List<E> entries, @Nullable Register<I, E> above, @Nullable Register<I, E> unused) {
    this.entries = List.copyOf(entries);
    this.above = above;
    this.unused = unused;
    for (int i = 0; i < this.entries.size(); i++) {
      places.putIfAbsent(this.entries.get(i).id(), i);
    }
  }

  /** A register of its own, without a shared one above it. */
  public static <I, E extends Identified<I>> Register<I, E> of(List<E> entries) {
    return new Register<>(entries, null, null);
  }

  /** These entries, with the shared register above them. */
  public Register<I, E> below(Register<I, E> shared) {
    return new Register<>(entries, shared, null);
  }

  /**
   * The same with only those shared entries that are {@code used} or defined here again, so that a
   * pack lists only what it needs.
   */
  public Register<I, E> using(Set<I> used) {
    if (above == null) {
      return this;
    }
    Register<I, E> shared = above;
    Stream<E> kept =
        Stream.concat(used.stream(), places.keySet().stream())
            .map(shared.places::get)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .map(shared.entries::get);
    return new Register<>(Stream.concat(kept, entries.stream()).toList(), null, shared);
  }

  /** Shared entries first, then own ones. */
  public List<E> entries() {
    return above == null
        ? entries
        : Stream.concat(above.entries.stream(), entries.stream()).toList();
  }

  /** The ids of the own entries, in the order written. */
  public Set<I> ids() {
    return places.keySet();
  }

  /** Every id that a note may refer to, including those of unused shared entries. */
  public Set<I> known() {
    Set<I> known = new LinkedHashSet<>(places.keySet());
    Stream.of(Optional.ofNullable(above), Optional.ofNullable(unused))
        .flatMap(Optional::stream)
        .forEach(other -> known.addAll(other.places.keySet()));
    return known;
  }

  public boolean has(I id) {
    return find(id).isPresent();
  }

  /** The shared entry, else the own one. */
  public Optional<E> find(I id) {
    Optional<E> shared = above == null ? Optional.empty() : above.find(id);
    return shared.or(() -> Optional.ofNullable(places.get(id)).map(entries::get));
  }

  /** The entry of an id that is known to exist. */
  public E get(I id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no entry " + id));
  }
}
