package dev.standpoint.render.data;

import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.register.Actor;
import dev.standpoint.model.register.ActorDetails;
import dev.standpoint.model.register.Issue;
import dev.standpoint.model.register.Membership;
import dev.standpoint.model.register.Source;

/** The registers in {@code pack.json}, with the entries that records name. */
final class RegisterJson {

  private final PublishedRecords records;
  private final JsonWriter json;

  RegisterJson(PublishedRecords records, JsonWriter json) {
    this.records = records;
    this.json = json;
  }

  /** Writes three arrays into the current object. */
  void write() {
    json.objects("actors", records.actors(), this::actor);
    json.objects("issues", records.issues(), this::issue);
    json.objects("sources", records.sources(), this::source);
  }

  /** The keys of an actor in the order of the schema. */
  private void actor(Actor actor) {
    json.text("id", actor.id());
    json.text("name", actor.name());
    json.text("kind", actor.kind());
    json.texts("also", actor.also());
    json.objects("memberships", actor.memberships(), this::membership);
    details(actor.details());
    place(actor.at());
  }

  /** Facts that authors give of few actors, so each key is there only with a value. */
  private void details(ActorDetails details) {
    json.textIfAny("description", details.description());
    json.textIfAny("area", details.area());
    json.textIfAny("party", details.party());
    if (!details.urls().isEmpty()) {
      json.texts("urls", details.urls());
    }
    json.textIfAny("image", details.image());
    if (details.born() != null) {
      DateJson.write("born", details.born(), json);
    }
    if (details.died() != null) {
      DateJson.write("died", details.died(), json);
    }
  }

  /** Without a start it has always existed; without an end it goes on. */
  private void membership(Membership membership) {
    json.text("of", membership.of());
    json.text("post", membership.post());
    DateJson.write("from", membership.from(), json);
    DateJson.write("to", membership.to(), json);
    json.flag("rollsUp", membership.rollsUp());
  }

  /**
   * The keys of an issue; {@code unit} is null and {@code options} empty where they do not apply.
   */
  private void issue(Issue issue) {
    json.text("id", issue.id());
    json.text("name", issue.name());
    json.text("question", issue.question());
    json.text("kind", issue.kind());
    json.text("unit", issue.unit());
    json.objects("options", issue.options(), this::option);
    json.texts("also", issue.also());
    json.texts("appliesTo", issue.appliesTo());
    place(issue.at());
  }

  private void option(Issue.Option option) {
    json.text("id", option.id());
    json.text("name", option.name());
  }

  /** The keys of a source; {@code sources.json} has its further variables of CSL. */
  private void source(Source source) {
    json.text("id", source.id());
    json.text("type", source.item().type());
    json.text("title", source.title());
    json.text("outlet", source.outlet());
    json.text("origin", source.origin());
    json.texts("authors", source.authors());
    DateJson.write("issued", source.issued(), json);
    json.text("url", source.url());
    json.text("archive", source.archive());
    json.text("grade", source.grade());
    place(source.at());
  }

  /** Where the entry is: the path from the folder of the pack, and the line from 1. */
  private void place(Span at) {
    json.text("file", records.file(at));
    json.number("line", at.line());
  }
}
