package dev.standpoint.model.note;

import dev.standpoint.model.date.Edtf;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.IdReference;
import dev.standpoint.model.register.IssueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a placed view: only these actors, issues, outlets and lanes, and only records
 * between two dates, both inclusive. An empty list or a null does not filter.
 *
 * @param outlets names of outlets, which have no ids
 * @param lanes names of lanes, which have no ids
 * @param saidToo whether a timeline shows positions among its events
 */
public record ViewFilter(
    List<ActorId> actors,
    List<IssueId> issues,
    List<IdReference<String>> outlets,
    List<IdReference<String>> lanes,
    @Nullable Edtf from,
    @Nullable Edtf to,
    boolean saidToo) {

  /** Does not filter. */
  public static final ViewFilter ALL =
      new ViewFilter(List.of(), List.of(), List.of(), List.of(), null, null, false);

  /** The same with positions among the events of a timeline. */
  public ViewFilter withSaid() {
    return new ViewFilter(actors, issues, outlets, lanes, from, to, true);
  }

  /** The same with other names. */
  public ViewFilter withNames(
      List<ActorId> otherActors,
      List<IssueId> otherIssues,
      List<IdReference<String>> otherOutlets,
      List<IdReference<String>> otherLanes) {
    return new ViewFilter(otherActors, otherIssues, otherOutlets, otherLanes, from, to, saidToo);
  }

  public ViewFilter {
    actors = List.copyOf(actors);
    issues = List.copyOf(issues);
    outlets = List.copyOf(outlets);
    lanes = List.copyOf(lanes);
  }
}
