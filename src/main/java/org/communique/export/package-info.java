/**
 * What a graph is handed on as: RDF files, networks, maps and tables; and how two graphs differ.
 */
package org.communique.export;
