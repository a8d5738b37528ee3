/**
 * The registers: actors, issues and sources, with their ids and names. Depends on diagnostic and
 * model.date. Used by every later stage.
 */
@NullMarked
package dev.standpoint.model.register;

import org.jspecify.annotations.NullMarked;
