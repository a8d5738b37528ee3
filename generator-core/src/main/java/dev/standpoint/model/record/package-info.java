/**
 * The records that marks make: positions and events, with values, dates and evidence. Depends on
 * model.register and model.date. Used by every later stage.
 */
@NullMarked
package dev.standpoint.model.record;

import org.jspecify.annotations.NullMarked;
