package dev.standpoint.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All entries of one kind in the order written; of entries with the same id the first is found. */
public final class Register<I, E extends Identified<I>> {

  private final List<E> entries;
  private final Map<I, E> byId = new LinkedHashMap<>();

  private Register(List<E> entries) {
    this.entries = List.copyOf(entries);
    this.entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
  }

  public static <I, E extends Identified<I>> Register<I, E> of(List<E> entries) {
    return new Register<>(entries);
  }

  public List<E> entries() {
    return entries;
  }

  public Set<I> ids() {
    return byId.keySet();
  }

  public boolean has(I id) {
    return byId.containsKey(id);
  }

  public Optional<E> find(I id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The entry of an id that the checks have found to exist. */
  public E get(I id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no entry " + id));
  }
}
