package dev.standpoint.read.note;

import dev.standpoint.read.files.PackImages;
import dev.standpoint.read.html.RawHtmlPolicy;
import dev.standpoint.read.mark.RegisterNames;
import dev.standpoint.read.register.Registers;

/** Everything from outside a note that its reading depends on, the same for all notes of a pack. */
record PackContext(
    Registers registers, RegisterNames names, PackImages images, NoteOptions options) {

  RawHtmlPolicy html() {
    return options.html();
  }
}
