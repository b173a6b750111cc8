// gottrpc SOCKET IN-FLIGHT SECONDS
//
// An empty unary call by the Go implementation of ttrpc, server and client in two processes, so many calls in flight on one
// connection. Prints one JSON line.
package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"sort"
	"strconv"
	"sync"
	"time"

	"github.com/containerd/ttrpc"
)

// raw is a message that is its own encoding.
type raw struct{ bytes []byte }

func (r *raw) Reset()                   { r.bytes = nil }
func (r *raw) String() string           { return "raw" }
func (r *raw) ProtoMessage()            {}
func (r *raw) Marshal() ([]byte, error) { return r.bytes, nil }
func (r *raw) Unmarshal(b []byte) error { r.bytes = append([]byte(nil), b...); return nil }

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "gottrpc:", err)
		os.Exit(1)
	}
}

func serve(path string) {
	os.Remove(path)
	listener, err := net.Listen("unix", path)
	must(err)
	server, err := ttrpc.NewServer()
	must(err)
	// The answer of Health.Check: SERVING.
	answer := &raw{[]byte{8, 1}}
	server.Register("grpc.health.v1.Health", map[string]ttrpc.Method{
		"Check": func(_ context.Context, unmarshal func(interface{}) error) (interface{}, error) {
			var request raw
			if err := unmarshal(&request); err != nil {
				return nil, err
			}
			return answer, nil
		},
	})
	must(server.Serve(context.Background(), listener))
}

func dial(path string) net.Conn {
	for try := 0; ; try++ {
		connection, err := net.Dial("unix", path)
		if err == nil {
			return connection
		}
		if try > 500 {
			must(err)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func main() {
	if len(os.Args) == 3 && os.Args[1] == "serve" {
		serve(os.Args[2])
		return
	}
	path := os.Args[1]
	inFlight, err := strconv.Atoi(os.Args[2])
	must(err)
	seconds, err := strconv.ParseFloat(os.Args[3], 64)
	must(err)
	server := exec.Command(os.Args[0], "serve", path)
	must(server.Start())
	defer func() { server.Process.Kill(); server.Wait(); os.Remove(path) }()
	client := ttrpc.NewClient(dial(path))
	defer client.Close()

	var group sync.WaitGroup
	times := make([][]time.Duration, inFlight)
	began := time.Now()
	end := began.Add(time.Duration(seconds * float64(time.Second)))
	for i := 0; i < inFlight; i++ {
		group.Add(1)
		go func(i int) {
			defer group.Done()
			for sent := time.Now(); sent.Before(end); {
				must(client.Call(context.Background(), "grpc.health.v1.Health", "Check", &raw{}, &raw{}))
				received := time.Now()
				times[i] = append(times[i], received.Sub(sent))
				sent = received
			}
		}(i)
	}
	group.Wait()
	took := time.Since(began).Seconds()
	var all []time.Duration
	for _, part := range times {
		all = append(all, part...)
	}
	sort.Slice(all, func(a, b int) bool { return all[a] < all[b] })
	fmt.Printf("{\"peer\":\"go ttrpc\",\"in_flight\":%d,\"p50_us\":%.1f,\"p99_us\":%.1f,\"calls_per_second\":%.0f}\n",
		inFlight, float64(all[len(all)/2].Nanoseconds())/1e3, float64(all[len(all)*99/100].Nanoseconds())/1e3, float64(len(all))/took)
}
