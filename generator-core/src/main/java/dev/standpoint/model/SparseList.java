package dev.standpoint.model;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A list that cannot be changed and has the same element at most places; it keeps only the others.
 * Tables of many rows and columns are mostly empty.
 */
public final class SparseList<E> extends AbstractList<E> implements RandomAccess {

  private final int size;
  private final E rest;
  private final TreeMap<Integer, E> others = new TreeMap<>();

  /** {@code others} are elements by their places, all of which are below {@code size}. */
  public SparseList(int size, E rest, Map<Integer, E> others) {
    this.size = size;
    this.rest = rest;
    this.others.putAll(others);
  }

  @Override
  public E get(int index) {
    Objects.checkIndex(index, size);
    E other = others.get(index);
    return other == null ? rest : other;
  }

  @Override
  public int size() {
    return size;
  }

  /**
   * Visits the elements of a list that are not {@code rest}, with their places, in order; those of
   * a sparse list without a look at its other places.
   */
  public static <E> void forEachOther(List<E> list, E rest, BiConsumer<Integer, E> visitor) {
    if (list instanceof SparseList<E> sparse && sparse.rest.equals(rest)) {
      sparse.others.forEach(visitor);
    } else {
      for (int i = 0; i < list.size(); i++) {
        if (!list.get(i).equals(rest)) {
          visitor.accept(i, list.get(i));
        }
      }
    }
  }
}
