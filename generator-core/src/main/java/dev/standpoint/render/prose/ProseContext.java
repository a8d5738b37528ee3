package dev.standpoint.render.prose;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.language.TextLanguage;
import dev.standpoint.render.link.LinkResolver;
import dev.standpoint.render.link.Medium;
import dev.standpoint.render.words.Words;

/** What the writers of one pack's text share. */
record ProseContext(Briefing briefing, Medium medium, LinkResolver links, Words words) {

  ProseContext(Briefing briefing, Medium medium, LinkResolver links) {
    this(briefing, medium, links, Words.in(briefing.pack().info().language()));
  }

  /** The language around the text; pages are laid out from left to right in any language. */
  TextLanguage language() {
    return TextLanguage.of(briefing.pack().info().language()).leftToRight();
  }
}
