/**
 * Reads the signatures of files that people hand in: {@code .p7s} (CAdES), ASiC containers with
 * CAdES or XAdES, and signed PDF; XML inside DOCX is recognised and said not to be read. A
 * signature that is there is never called valid for that alone: whether it fits its content, and
 * whether its certificate leads to a provider of the configured trusted list, are two facts of
 * their own, and revocation is not asked. What is kept names the signer and their organisation,
 * never their tax number; the file itself is kept as it came.
 */
package ua.opencities.document.signature;
