package dev.standpoint.read.register;

import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorDetails;
import dev.standpoint.model.register.ActorId;
import dev.standpoint.model.register.ActorKind;
import dev.standpoint.model.register.Membership;
import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads an entry of the register of actors. */
final class ActorReader {

  private final DiagnosticCollector findings;

  /** Notes that an entry refers to an actor. */
  private final Function<DataNode.Scalar, ActorId> named;

  ActorReader(DiagnosticCollector findings, Function<DataNode.Scalar, ActorId> named) {
    this.findings = findings;
    this.named = named;
  }

  /** An actor without a name is shown by its id, and without a valid kind is a person. */
  Optional<Actor> read(DataNode.Mapping entry) {
    FieldReader fields = new FieldReader(RegisterWords.ACTOR.keysOf(entry, findings), findings);
    Optional<DataNode.Scalar> id = RegisterReader.id(fields, "this actor", findings);
    Optional<DataNode.Scalar> name = fields.required("name", "this actor");
    ActorKind kind =
        fields.choice("kind", ActorKind.class, RegisterWords.ACTOR_KINDS).orElse(ActorKind.PERSON);
    List<String> also = fields.names("also");
    List<Membership> memberships =
        fields.node("member-of").stream()
            .flatMap(node -> ListedValues.of(node).stream())
            .flatMap(group -> membership(group).stream())
            .toList();
    ActorDetails details = new ActorDetailsReader(fields, findings).read();
    fields.reportUnknown("an actor");
    return id.map(
        found ->
            new Actor(
                new ActorId(found.text()),
                name.orElse(found).text(),
                kind,
                also,
                memberships,
                details,
                found.at()));
  }

  /** A map, or the group alone. A membership without a group means nothing and is left out. */
  private Optional<Membership> membership(DataNode node) {
    if (node instanceof DataNode.Scalar group) {
      return Optional.of(new Membership(named.apply(group), "", null, null, true));
    }
    if (!(node instanceof DataNode.Mapping map)) {
      findings.add(
          DiagnosticCode.WRONG_TYPE,
          node.at(),
          "a membership is " + node.kind(),
          "expected an id, or a map such as {of: norra, as: President}");
      return Optional.empty();
    }
    FieldReader fields = new FieldReader(RegisterWords.MEMBERSHIP.keysOf(map, findings), findings);
    Optional<DataNode.Scalar> of = fields.required("of", "this membership");
    String post = fields.text("as");
    var from = fields.date("from");
    var to = fields.date("to");
    boolean rollsUp = fields.flag("rolls-up").orElse(true);
    fields.reportUnknown("a membership");
    // Compared at their most favourable days: an uncertain date may still be right.
    if (from != null && to != null && to.latest().isBefore(from.earliest())) {
      Span at = fields.scalar("to").map(DataNode.Scalar::at).orElse(fields.at());
      findings.add(DiagnosticCode.BAD_DATE, at, "this membership ends before it starts");
    }
    return of.map(group -> new Membership(named.apply(group), post, from, to, rollsUp));
  }
}
