/**
 * Computes a {@code Briefing} from a {@code Pack}: all sorting, grouping and as-of filtering. The
 * terms, from small to large:
 *
 * <ul>
 *   <li><b>mark</b>: what an author wrote in a note, such as {@code [no]{.against actor=holt}}.
 *   <li><b>position</b>: what one mark records of one actor on one issue. A position can be
 *       <i>corrected</i> by a later one, which <i>supersedes</i> it.
 *   <li><b>held value</b>: the positions of one value in one period, with the sources of all.
 *   <li><b>period</b>: a cluster of positions whose dates overlap, directly or through others. In a
 *       <b>conflict</b>, independent sources give contradicting values for one period.
 *   <li><b>history</b>: an actor's periods on an issue. The last held value of the last period is
 *       the <b>current</b> one. A <b>shift</b> is a value that the period before did not have.
 *   <li><b>group position</b>: the value of a group on an issue. Without words of its own it is a
 *       <b>roll-up</b> of its members' held values, and a <b>split</b> where these differ.
 *   <li><b>side</b>: the row of the default matrix that an actor belongs to, a state or
 *       organization.
 *   <li><b>as of</b> a day: from what was known by then. <b>Voice</b>: one independent source.
 * </ul>
 *
 * Depends on model. Used by render.
 */
@NullMarked
package dev.standpoint.assemble;

import org.jspecify.annotations.NullMarked;
