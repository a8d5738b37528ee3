package dev.standpoint.assemble.coverage;

import dev.standpoint.assemble.history.HeldValue;
import dev.standpoint.model.record.Event;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which outlets carried what, sorted by name. Sources whose outlet is not named are a share of
 * their own; each of them is a voice, for two of them need not be of one outlet. Issues are in the
 * order of their register, events in that of the timeline.
 */
public record Coverage(
    List<String> outlets,
    List<Subject<Issue>> issues,
    List<Subject<Event>> events,
    List<Single> singles) {

  /**
   * An issue or event, how many independent voices had it (sources of one origin are one), how many
   * of these are not named, and what each outlet, and those that are not named, carried of it.
   */
  public record Subject<S>(S of, int voices, int unnamedVoices, List<Share> shares, Share unnamed) {
    public Subject {
      shares = List.copyOf(shares);
    }

    public Subject<S> ofNamed() {
      return new Subject<>(of, voices, unnamedVoices, shares, Share.NONE);
    }
  }

  /**
   * How many positions or events of a subject an outlet carried, 0 where it left it out, and
   * whether it was first of several: none had a source issued before. Dates are reached on their
   * last day.
   */
  public record Share(int carried, boolean first) {
    static final Share NONE = new Share(0, false);
  }

  /** What an actor currently holds on an issue by the word of one voice alone. */
  public record Single(Actor actor, Issue issue, HeldValue holding) {}

  /** The outlets that had something first: none of several had a source issued before. */
  public List<String> first(Subject<?> subject) {
    return outlets(subject, Share::first);
  }

  /** The outlets that carried other things, but nothing of this. */
  public List<String> leftOut(Subject<?> subject) {
    return outlets(subject, share -> share.carried() == 0);
  }

  private List<String> outlets(Subject<?> subject, Predicate<Share> wanted) {
    return IntStream.range(0, outlets.size())
        .filter(i -> wanted.test(subject.shares().get(i)))
        .mapToObj(outlets::get)
        .toList();
  }

  /** Whether anything was carried by sources whose outlet is not named. */
  public boolean hasUnnamed() {
    return Stream.concat(issues.stream(), events.stream())
        .anyMatch(subject -> subject.unnamed().carried() > 0);
  }

  /** The same without a share of those that are not named. */
  public Coverage ofNamed() {
    return new Coverage(
        outlets,
        issues.stream().map(Subject::ofNamed).toList(),
        events.stream().map(Subject::ofNamed).toList(),
        singles);
  }

  public Coverage only(Predicate<Single> shown) {
    return new Coverage(outlets, issues, events, singles.stream().filter(shown).toList());
  }

  public Coverage {
    outlets = List.copyOf(outlets);
    issues = List.copyOf(issues);
    events = List.copyOf(events);
    singles = List.copyOf(singles);
  }
}
