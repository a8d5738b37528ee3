package dev.standpoint.render.page;

import dev.standpoint.assemble.Briefing;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.NoteText;
import dev.standpoint.model.note.Picture;
import dev.standpoint.render.Artifact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The pictures in the notes of a briefing, each once, in reading order.
 *
 * <p>A picture that an as-of date leaves out is not published.
 */
final class UsedPictures {

  private UsedPictures() {}

  /** Those of the images that are {@code wanted}, as files. */
  static List<Artifact> of(Briefing briefing, Predicate<Picture> wanted) {
    Map<String, Artifact> files = new LinkedHashMap<>();
    for (Inline.Image image : images(briefing)) {
      Picture picture = image.picture();
      if (wanted.test(picture)) {
        files.putIfAbsent(picture.path(), new Artifact(picture.path(), picture.bytes()));
      }
    }
    return new ArrayList<>(files.values());
  }

  /** Every place of a picture, in reading order. */
  static List<Inline.Image> images(Briefing briefing) {
    return briefing
        .pack()
        .allNotes()
        .flatMap(note -> NoteText.inlines(note.blocks()))
        .filter(Inline.Image.class::isInstance)
        .map(Inline.Image.class::cast)
        .toList();
  }
}
