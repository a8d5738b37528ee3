package dev.standpoint.render.view;

import dev.standpoint.assemble.Agreement;
import dev.standpoint.assemble.ConditionDependents;
import dev.standpoint.assemble.Gap;
import dev.standpoint.assemble.history.HistoryLog;
import dev.standpoint.assemble.history.Shift;
import dev.standpoint.assemble.matrix.ActorShift;
import dev.standpoint.assemble.matrix.Conflict;
import dev.standpoint.model.record.Position;
import dev.standpoint.model.register.Issue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the views that are lists into words. */
public final class ListPresenter {

  private final BriefingWords wording;
  private final StatementPresenter said;
  private final PageLimits limits;

  public ListPresenter(BriefingWords wording, StatementPresenter said, PageLimits limits) {
    this.wording = wording;
    this.said = said;
    this.limits = limits;
  }

  /** All positions of an actor on an issue, corrected ones included, the latest last. */
  public List<ListView.History> histories(List<HistoryLog> histories) {
    return histories.stream()
        .map(
            history ->
                new ListView.History(
                    wording.link(history.actor()),
                    wording.link(history.issue()),
                    history.steps().stream().map(this::step).toList()))
        .toList();
  }

  /** A record for a template, which has lists of one or none instead of null. */
  private ListView.Step step(HistoryLog.Step step) {
    return new ListView.Step(
        said.said(step.held()),
        step.shift().map(Shift::from).map(said::earlier).stream().toList(),
        step.correctedBy().map(this::correction).stream().toList());
  }

  /** A link to what corrects a position, with its value and date. */
  private PageView.Link correction(Position position) {
    return PageView.Link.to(label(position, wording), said.href(position));
  }

  /** {@code against, 12 Mar 2031}. */
  static String label(Position position, BriefingWords wording) {
    return wording
        .words()
        .say(
            "cell.dated",
            Map.of(
                "value", wording.held(position).words(),
                "date", wording.compact(position.dating().when())));
  }

  /** Changes of value, each with the position before it and the position after it. */
  public List<ListView.Shift> shifts(List<ActorShift> shifts) {
    return shifts.stream()
        .map(
            shift ->
                new ListView.Shift(said.said(shift.shift().from()), said.said(shift.shift().to())))
        .toList();
  }

  /** Contradictions, with one statement for each of the values. */
  public List<ListView.Conflict> conflicts(List<Conflict> conflicts) {
    return conflicts.stream()
        .map(
            conflict ->
                new ListView.Conflict(
                    wording.link(conflict.actor()),
                    wording.link(conflict.issue()),
                    conflict.period().values().stream().map(said::said).toList()))
        .toList();
  }

  /** The issues on which nothing was found, by actor. */
  public List<ListView.Gap> gaps(List<Gap> gaps) {
    return gaps.stream()
        .map(
            gap ->
                new ListView.Gap(
                    wording.link(gap.actor()), links(gap.actor().name(), gap.issues())))
        .toList();
  }

  /** Conditions, each with the positions that depend on it. */
  public List<ListView.Contingency> conditions(List<ConditionDependents> conditions) {
    return conditions.stream()
        .map(
            entry ->
                new ListView.Contingency(
                    condition(entry),
                    entry.dependents().stream()
                        .map(dependent -> said.said(dependent.held()))
                        .toList()))
        .toList();
  }

  /** A condition in the language of the position that first sets it. */
  private PageView.Link condition(ConditionDependents entry) {
    Position first = entry.dependents().get(0).held().last();
    return wording
        .link(entry.condition())
        .in(wording.language(List.of(entry.condition()), first.location()));
  }

  /** Pairs of actors with the issues on which they agree and disagree. */
  public List<ListView.Agreement> agreement(List<Agreement> pairs) {
    return pairs.stream()
        .map(
            pair ->
                new ListView.Agreement(
                    wording.link(pair.one()),
                    wording.link(pair.other()),
                    pair.agreed().size(),
                    pair.shared(),
                    agreed(pair),
                    links(pair.one().name(), pair.disagreed())))
        .toList();
  }

  /** Issues of agreement; the words say so if the two set other conditions. */
  private List<PageView.Link> agreed(Agreement pair) {
    Set<Issue> onOtherConditions = Set.copyOf(pair.onOtherConditions());
    return limits.links(
        pair.one().name(),
        pair.agreed(),
        issue -> agreed(wording.link(issue), onOtherConditions.contains(issue)));
  }

  private PageView.Link agreed(PageView.Link issue, boolean onOtherConditions) {
    return onOtherConditions
        ? PageView.Link.to(
            wording.words().say("agreement.other-conditions", "issue", issue.label()), issue.href())
        : issue;
  }

  /** The names of issues, linked if they have pages. {@code of} is whose list it is. */
  List<PageView.Link> links(String of, List<Issue> issues) {
    return limits.links(of, issues, wording::link);
  }
}
