/**
 * The mailbox to which delivery reports come, read by IMAP: from a network that anybody may write
 * to. What is no report stays as it lies there.
 */
package ua.opencities.notification.mailbox;
