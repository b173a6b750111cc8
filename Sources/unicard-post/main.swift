internal import Office

FrontDoor.of("post").open(Post.self)
