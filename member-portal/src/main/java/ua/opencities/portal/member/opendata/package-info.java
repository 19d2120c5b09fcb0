/** What the association publishes: for anybody, without signing in. */
package ua.opencities.portal.member.opendata;
