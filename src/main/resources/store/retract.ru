# Takes an article out of a store: what only it says of shared entities, its entries in the ledger,
# its own graph. The first request comes first: it asks the entries that the second removes.
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
DELETE {
  GRAPH $entities { ?s ?p ?o }
  GRAPH $ledger {
    ?statement rdf:subject ?s ;
      rdf:predicate ?p ;
      rdf:object ?o .
  }
}
WHERE {
  GRAPH $ledger {
    ?statement prov:wasDerivedFrom $article .
    FILTER NOT EXISTS {
      ?statement prov:wasDerivedFrom ?other .
      FILTER (?other != $article)
    }
    ?statement rdf:subject ?s ;
      rdf:predicate ?p ;
      rdf:object ?o .
  }
} ;
DELETE WHERE { GRAPH $ledger { ?statement prov:wasDerivedFrom $article } } ;
DELETE WHERE { GRAPH $ledger { $article ?p ?o } } ;
DROP SILENT GRAPH $article
