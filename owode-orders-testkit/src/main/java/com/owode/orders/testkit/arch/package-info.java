/** Architecture rules for applications that embed Owode Orders; needs ArchUnit. */
@NullMarked
package com.owode.orders.testkit.arch;

import org.jspecify.annotations.NullMarked;
