#pragma once
// Linux calls that Swift's Glibc overlay does not import.
