/**
 * XML parsers that open no file and no address, for every stage that reads XML. Depends on the JDK
 * alone. Used by read and render.
 */
@NullMarked
package dev.standpoint.xml;

import org.jspecify.annotations.NullMarked;
