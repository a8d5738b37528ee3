package dev.standpoint.read.bibtex;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How entries of a file refer to each other: {@code crossref} to a parent, {@code xdata} to shared
 * fields, {@code entryset} to the entries of a set.
 */
final class EntryLinks {

  /** An entry, its parent, and shared fields of both; more would make reading slow. */
  private static final int MOST_OWNERS = 16;

  private static final Pattern COMMA = Pattern.compile(",");

  private final Map<String, BibtexEntry> byKey = new HashMap<>();

  private final Map<String, Long> sizes = new HashMap<>();

  /** An entry may come after those that refer to it, as BibTeX requires, or before. */
  EntryLinks(List<BibtexEntry> entries) {
    entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
  }

  /**
   * The entries whose fields an entry has: {@code own} are itself and its shared fields, {@code
   * inherited} those of its parent.
   */
  record Owners(List<BibtexEntry> own, List<BibtexEntry> inherited) {}

  /** The owners of the fields of an entry, the nearest first. Unknown ones are reported. */
  Owners owners(BibtexEntry entry, DiagnosticCollector faults) {
    List<BibtexEntry> own = withShared(entry, faults);
    for (BibtexEntry owner : own) {
      BibtexEntry.Field crossref = owner.fields().get("crossref");
      if (crossref != null) {
        List<BibtexEntry> parents = named(crossref, "crossref", faults);
        return new Owners(own, parents.isEmpty() ? List.of() : withShared(parents.get(0), faults));
      }
    }
    return new Owners(own, List.of());
  }

  /** The characters that an entry has from others. */
  long inherited(BibtexEntry entry) {
    Owners owners = owners(entry, new DiagnosticCollector());
    return Stream.concat(owners.own().stream(), owners.inherited().stream())
        .filter(owner -> !owner.key().equals(entry.key()))
        .mapToLong(owner -> sizes.computeIfAbsent(owner.key(), key -> owner.size()))
        .sum();
  }

  /**
   * The first entry of a set, as which it can be cited; any other entry itself. BibLaTeX prints all
   * entries of a set as one.
   */
  BibtexEntry firstOfSet(BibtexEntry entry, DiagnosticCollector faults) {
    BibtexEntry.Field members = entry.fields().get("entryset");
    if (!entry.type().equals("set") || members == null) {
      return entry;
    }
    List<BibtexEntry> named =
        named(members, "entryset", faults).stream()
            .filter(member -> !member.type().equals("set"))
            .toList();
    if (named.isEmpty()) {
      return entry;
    }
    faults.add(
        DiagnosticCode.READ_AS,
        entry.at(),
        "set \"" + entry.key() + "\" is read as its first entry, \"" + named.get(0).key() + "\"",
        named.size() == 1 ? "" : "cite the others by their own keys");
    return named.get(0);
  }

  /** An entry and those with shared fields that it names, each once. */
  private List<BibtexEntry> withShared(BibtexEntry entry, DiagnosticCollector faults) {
    Set<BibtexEntry> owners = new LinkedHashSet<>(List.of(entry));
    List<BibtexEntry> waiting = new ArrayList<>(owners);
    for (int i = 0; i < waiting.size() && owners.size() < MOST_OWNERS; i++) {
      BibtexEntry.Field field = waiting.get(i).fields().get("xdata");
      if (field != null) {
        named(field, "xdata", faults).stream().filter(owners::add).forEach(waiting::add);
      }
    }
    return owners.stream().limit(MOST_OWNERS).toList();
  }

  /** The entries of a field with keys between commas. */
  private List<BibtexEntry> named(
      BibtexEntry.Field field, String name, DiagnosticCollector faults) {
    List<BibtexEntry> named = new ArrayList<>();
    List<String> keys =
        COMMA
            .splitAsStream(field.tex())
            .limit(MOST_OWNERS)
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .toList();
    for (String key : keys) {
      BibtexEntry entry = byKey.get(key);
      if (entry == null) {
        faults.add(
            DiagnosticCode.BAD_VALUE,
            field.at(),
            "\"" + name + "\" is \"" + key + "\"",
            "expected the key of an entry in this file");
      } else {
        named.add(entry);
      }
    }
    return named;
  }
}
