package dev.standpoint.assemble.coverage;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.model.SparseList;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which outlets carried which issues and events. Outlets are sorted by name. Sources without an
 * outlet have a share of their own, in which each is a voice, since two of them may be of different
 * outlets. Issues are in the order of their register, events in that of the timeline.
 */
public record Coverage(
    List<String> outlets,
    List<Subject<Issue>> issues,
    List<Subject<Event>> events,
    List<SingleVoice> singleVoices) {

  /**
   * An issue or event. {@code voices} counts the independent sources (all sources of one origin are
   * one), {@code unnamedVoices} those of them without an outlet. {@code shares} has one share for
   * each outlet, in the same order, and is sparse; {@code unnamed} is the share of sources without
   * an outlet.
   */
  public record Subject<S>(S of, int voices, int unnamedVoices, List<Share> shares, Share unnamed) {
    /** Visits the outlets that carried the subject, by their places in the list of outlets. */
    public void forEachCarrier(BiConsumer<Integer, Share> visitor) {
      SparseList.forEachOther(shares, Share.NONE, visitor);
    }

    /** The same without the share of sources without an outlet; the counts of voices stay. */
    public Subject<S> ofNamed() {
      return new Subject<>(of, voices, unnamedVoices, shares, Share.NONE);
    }
  }

  /**
   * How many positions or events of a subject an outlet carried, and whether it was the first of
   * several outlets. An outlet is first if no other outlet cited for the subject has a source with
   * an earlier latest day of issue.
   */
  public record Share(int carried, boolean first) {
    static final Share NONE = new Share(0, false);
  }

  /** An actor's current value that only one voice reports. */
  public record SingleVoice(Actor actor, Issue issue, HeldValue held) {}

  /** The outlets that were first to carry the subject; several of one day are all first. */
  public List<String> first(Subject<?> subject) {
    return carriers(subject, Share::first);
  }

  /** The outlets that carried the subject. */
  public List<String> carriedBy(Subject<?> subject) {
    return carriers(subject, share -> true);
  }

  private List<String> carriers(Subject<?> subject, Predicate<Share> wanted) {
    List<String> found = new ArrayList<>();
    subject.forEachCarrier(
        (outlet, share) -> {
          if (wanted.test(share)) {
            found.add(outlets.get(outlet));
          }
        });
    return found;
  }

  /** The outlets that are cited in the pack, but not for this subject. */
  public List<String> notCitedFor(Subject<?> subject) {
    BitSet silent = new BitSet();
    silent.set(0, outlets.size());
    subject.forEachCarrier((outlet, share) -> silent.clear(outlet));
    return silent.stream().mapToObj(outlets::get).toList();
  }

  /** Whether any source without an outlet is cited. */
  public boolean hasUnnamed() {
    return Stream.concat(issues.stream(), events.stream())
        .anyMatch(subject -> subject.unnamed().carried() > 0);
  }

  /** The same without the shares of sources without an outlet. */
  public Coverage ofNamed() {
    return new Coverage(
        outlets,
        issues.stream().map(Subject::ofNamed).toList(),
        events.stream().map(Subject::ofNamed).toList(),
        singleVoices);
  }

  /** The same with some of the single voices. */
  public Coverage only(Predicate<SingleVoice> shown) {
    return new Coverage(outlets, issues, events, singleVoices.stream().filter(shown).toList());
  }

  public Coverage {
    outlets = List.copyOf(outlets);
    issues = List.copyOf(issues);
    events = List.copyOf(events);
    singleVoices = List.copyOf(singleVoices);
  }
}
