package com.owode.orders.port;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.CommandId;

/**
 * A command that was decided.
 *
 * @param id the command's id
 * @param digest the hash of who sent it and what it says, without the time
 * @param answer what was answered
 */
public record CommandRecord(CommandId id, ContentHash digest, RecordedAnswer answer) {}
