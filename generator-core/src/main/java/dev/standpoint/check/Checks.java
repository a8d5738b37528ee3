package dev.standpoint.check;

import dev.standpoint.diagnostic.Diagnostic;
import dev.standpoint.model.Pack;
import dev.standpoint.model.Site;
import dev.standpoint.model.record.Tlp;
import dev.standpoint.model.register.SourceId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs all rules. To add one, write its class and list it here. */
public final class Checks {

  /** Results are sorted by place, so the order matters only for diagnostics at the same place. */
  private static final List<Check> ALL =
      List.of(
          new UnknownActor(),
          new UnknownIssue(),
          new UnknownSource(),
          new DuplicateId(),
          new MembershipCycle(),
          new AmbiguousName(),
          new UncitedRecord(),
          new UndatedRecord(),
          new UnknownRecord(),
          new SupersedesCycle(),
          new TooLargeTable(),
          new UnusedEntry(),
          new DifferingQuote(),
          new UnknownFilter(),
          new BrokenLink(),
          new UnknownFigure(),
          new DuplicateFigure(),
          new SourceNamedLikeFigure());

  private Checks() {}

  /** Checks the registers that these packs share, so that their problems are reported once. */
  public static List<Diagnostic> check(Site site, List<Pack> packs) {
    Set<SourceId> cited =
        packs.stream().flatMap(pack -> pack.cited().stream()).collect(Collectors.toSet());
    return Stream.of(
            UnknownActor.check(site),
            DuplicateId.check(site, cited),
            MembershipCycle.check(site.actors()),
            AmbiguousName.check(site.actors(), site.issues()))
        .flatMap(found -> found)
        .toList();
  }

  /** Checks the labels in what a build would publish of a pack. */
  public static List<Diagnostic> check(Pack published, Tlp failOn) {
    return ForbiddenLabel.check(published, failOn).toList();
  }

  /** Checks one pack by all rules. The order of the diagnostics is that of the rules. */
  public static List<Diagnostic> check(Pack pack) {
    return ALL.stream().flatMap(check -> check.check(pack)).toList();
  }
}
