/**
 * What a certificate and its key tell of a signature: who signed, whether the mathematics hold, and
 * whether a configured trusted list knows the issuer. Names are kept; the taxpayer's number
 * (РНОКПП) that Ukrainian certificates carry beside them never leaves this folder.
 */
package ua.opencities.document.signature.certificate;
