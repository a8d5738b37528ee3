/**
 * The text of a note as a small document of blocks and inlines. Depends on model.record,
 * model.register and model.date. Used by every later stage.
 */
@NullMarked
package dev.standpoint.model.note;

import org.jspecify.annotations.NullMarked;
