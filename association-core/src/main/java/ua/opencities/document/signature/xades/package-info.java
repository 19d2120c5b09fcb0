/**
 * XML signatures (XMLDSig, XAdES) of files that lie beside them in a container. The library (Apache
 * Santuario) gives the canonical bytes, whether they fit is told by the same code as for CMS, so
 * ДСТУ 4145 and weak algorithms are treated alike. Nothing is fetched, no transform but
 * canonicalization is done, and what a signature claims is read out of the very element it signs.
 */
package ua.opencities.document.signature.xades;
